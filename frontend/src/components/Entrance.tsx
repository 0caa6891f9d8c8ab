import { Group, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LanguageMenu } from "@/app/LanguageMenu";
import { SchemeToggle } from "@/app/SchemeToggle";
import classes from "./Entrance.module.css";
import { Wordmark } from "./Wordmark";

/** The frame of the pages before the sign-in: a quiet picture of the house, and one form. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  useDocumentTitle(`${title} · Flotte`);
  return (
    <div className={classes.split}>
      <aside className={classes.picture}>
        <Wordmark height={34} tone="light" />
        <Pennants />
        <p className={classes.promise}>
          <Trans>Every number of your company, and what it costs, before you decide.</Trans>
        </p>
      </aside>
      <main className={classes.side}>
        <Group justify="flex-end" gap={6}>
          <LanguageMenu />
          <SchemeToggle />
        </Group>
        <div className={classes.form}>
          <Title order={1} mb="lg">
            {title}
          </Title>
          {children}
        </div>
      </main>
    </div>
  );
}

/** A fleet in line ahead: the mark's pennants, growing towards the reader. */
function Pennants() {
  return (
    <svg className={classes.fleet} viewBox="0 0 600 420" aria-hidden preserveAspectRatio="xMinYMax slice">
      <g fill="#ffffff">
        <path opacity="0.05" d="M-40 40h520l-96 74H-40z" />
        <path opacity="0.09" d="M60 142h420l-96 74H60z" />
        <path opacity="0.14" d="M160 244h320l-96 74H160z" />
      </g>
      <path fill="#f2b24c" opacity="0.92" d="M260 346h220l-96 74H260z" />
    </svg>
  );
}
