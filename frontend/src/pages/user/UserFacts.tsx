import { Trans } from "@lingui/react/macro";
import { MailLink } from "@/components/MailLink";
import classes from "./user.module.css";
import type { UserData } from "./queries";

export function UserFacts({ user }: { user: UserData }) {
  return (
    <dl className={classes.person}>
      <div>
        <dt>
          <Trans>E-mail</Trans>
        </dt>
        <dd>
          <MailLink to={user.email} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Cost centre</Trans>
        </dt>
        <dd>{user.costCentre ?? "–"}</dd>
      </div>
    </dl>
  );
}
