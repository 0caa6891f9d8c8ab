import { Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import classes from "./PageHeader.module.css";

export interface Crumb {
  label: string;
  to?: string;
}

interface PageHeaderProps {
  title: string;
  trail?: Crumb[];
  aside?: ReactNode;
  children?: ReactNode;
}

/** Where one is: the path through the menu, the title (also the browser's), and what the page offers to do. */
export function PageHeader({ title, trail = [], aside, children }: PageHeaderProps) {
  useDocumentTitle(`${title} · Flotte`);
  return (
    <header className={classes.header}>
      {trail.length > 0 && <Trail crumbs={trail} />}
      <Group justify="space-between" align="flex-end" gap="md">
        <div className={classes.words}>
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {aside}
          </Group>
        </div>
        {children && <Group gap="sm">{children}</Group>}
      </Group>
    </header>
  );
}

function Trail({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Where you are`} className={classes.trail}>
      {crumbs.map((crumb, index) => (
        <Fragment key={crumb.label}>
          {index > 0 && <span aria-hidden>›</span>}
          {crumb.to ? (
            <Link to={crumb.to} className={classes.crumb}>
              {crumb.label}
            </Link>
          ) : (
            <Text span inherit>
              {crumb.label}
            </Text>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
