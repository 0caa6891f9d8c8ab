import { useLingui } from "@lingui/react/macro";
import {
  IconCalendarEvent,
  IconChecklist,
  IconDeviceSim,
  IconHome2,
  IconList,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useMay } from "./company";
import classes from "./Navigation.module.css";

/** The menu: Home, then « Self-Service › UC & Mobile ». */
export function Navigation() {
  const { t } = useLingui();
  const keepsStock = useMay("STOCK_WRITE");
  return (
    <nav aria-label={t`Main menu`} className={classes.menu}>
      <MenuLink to="/" icon={IconHome2} label={t`Home`} />
      <p className={classes.section}>
        Self-Service <span aria-hidden>›</span> UC &amp; Mobile
      </p>
      <MenuLink to="/users" icon={IconUsers} label={t`Manage users`} />
      <MenuLink to="/services" icon={IconList} label={t`Service overview`} />
      <MenuLink to="/coming-up" icon={IconCalendarEvent} label={t`Coming up`} />
      <MenuLink to="/removal-requests" icon={IconChecklist} label={t`Removal requests`} />
      {keepsStock && <MenuLink to="/sim-stock" icon={IconDeviceSim} label={t`SIM stock`} />}
    </nav>
  );
}

function MenuLink({ to, icon: Picture, label }: { to: LinkProps["to"]; icon: Icon; label: string }) {
  return (
    <Link
      to={to}
      className={classes.link}
      // The page of a service says that it is below its user, whatever its address.
      activeOptions={{ exact: to === "/" || to === "/services", includeSearch: false }}
      activeProps={{ "data-active": true }}
    >
      <Picture size={19} stroke={1.8} aria-hidden />
      {label}
    </Link>
  );
}
