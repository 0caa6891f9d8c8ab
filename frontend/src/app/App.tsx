import { MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { useMemo } from "react";
import { Provider } from "urql";
import { graphqlClient } from "./client";
import type { Language } from "./language";
import { LanguageProvider, useLanguage } from "./LanguageProvider";
import { router } from "./router";
import { readableColours, theme } from "./theme";

export function App({ language }: { language: Language }) {
  return (
    <LanguageProvider start={language}>
      <MantineProvider theme={theme} cssVariablesResolver={readableColours} defaultColorScheme="auto">
        <Api>
          <RouterProvider router={router} />
        </Api>
      </MantineProvider>
    </LanguageProvider>
  );
}

function Api({ children }: { children: React.ReactNode }) {
  const { language } = useLanguage();
  const client = useMemo(() => graphqlClient(language, askToSignIn), [language]);
  return <Provider value={client}>{children}</Provider>;
}

function askToSignIn(): void {
  const { pathname, searchStr } = router.state.location;
  if (pathname === "/sign-in") return;
  void router.navigate({ to: "/sign-in", search: { next: pathname + searchStr }, replace: true });
}
