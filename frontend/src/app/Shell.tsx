import { AppShell, Burger, Group, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { Wordmark } from "@/components/Wordmark";
import { AccountMenu } from "./AccountMenu";
import { CompanyName } from "./CompanyName";
import { LanguageMenu } from "./LanguageMenu";
import { Navigation } from "./Navigation";
import { SchemeToggle } from "./SchemeToggle";
import { SimulatedNetwork } from "./SimulatedNetwork";
import classes from "./Shell.module.css";

/** Header, menu and main area around every page behind the sign-in. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const [opened, menu] = useDisclosure(false);
  const main = useFocusOnArrival(menu.close);
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 264, breakpoint: "md", collapsed: { mobile: !opened } }}
      padding={{ base: "md", sm: "xl" }}
      classNames={{ header: classes.header, navbar: classes.navbar }}
    >
      <a href="#main" className={classes.skip}>{t`Skip to the content`}</a>
      <AppShell.Header>
        <Group h="100%" px={{ base: "sm", sm: "lg" }} justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={menu.toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={opened ? t`Close the menu` : t`Open the menu`}
              aria-expanded={opened}
            />
            <Link to="/" className={classes.brand} aria-label={t`Flotte, home`}>
              <Wordmark />
            </Link>
          </Group>
          <Group gap={6} wrap="nowrap">
            <CompanyName visibleFrom="md" />
            <LanguageMenu />
            <SchemeToggle />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md" data-opened={opened || undefined}>
        <Navigation />
        <SimulatedNetwork />
        <CompanyName hiddenFrom="md" />
      </AppShell.Navbar>
      <AppShell.Main id="main" ref={main} tabIndex={-1}>
        <div className={classes.page}>{children}</div>
      </AppShell.Main>
    </AppShell>
  );
}

/** The frame at its final size while the session is read, so that nothing jumps. */
export function ShellSkeleton() {
  return (
    <div aria-busy="true">
      <div className={classes.skeletonHeader}>
        <Wordmark />
      </div>
      <Stack className={classes.skeletonPage} gap="lg">
        <Skeleton height={30} width={260} />
        <Skeleton height={220} radius="lg" />
      </Stack>
    </div>
  );
}

/** After each change of page the menu closes and the keyboard starts at the content. */
function useFocusOnArrival(onArrival: () => void) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    onArrival();
    main.current?.focus({ preventScroll: true });
  }, [pathname, onArrival]);
  return main;
}
