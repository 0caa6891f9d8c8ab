import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type Amount } from "@/components/format";
import { useFormats } from "@/components/useFormats";
import classes from "./HomePage.module.css";

interface FiguresProps {
  services: { totalCount: number; totalMonthlyPrice: Amount };
  users: number;
}

export function Figures({ services, users }: FiguresProps) {
  const { money, number } = useFormats();
  return (
    <dl className={`card ${classes.figures}`}>
      <div className={classes.figure}>
        <dt>
          <Trans>Mobile services per month, without VAT</Trans>
        </dt>
        <dd className="figures">{money(services.totalMonthlyPrice)}</dd>
      </div>
      <div className={classes.figure}>
        <dt>
          <Trans>Mobile services</Trans>
        </dt>
        <dd className="figures">
          <Link to="/services">{number(services.totalCount)}</Link>
        </dd>
      </div>
      <div className={classes.figure}>
        <dt>
          <Trans>Users</Trans>
        </dt>
        <dd className="figures">
          <Link to="/users">{number(users)}</Link>
        </dd>
      </div>
    </dl>
  );
}
