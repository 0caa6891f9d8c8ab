import { MantineProvider } from "@mantine/core";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { type Language, speak } from "@/app/language";
import { LanguageProvider } from "@/app/LanguageProvider";

/** Puts a part of a page on the screen, in one language, with a router around it for the links. */
export async function shown(part: ReactNode, language: Language = "en") {
  await speak(language);
  const root = createRootRoute({ component: () => <main>{part}</main> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  render(
    <LanguageProvider start={language}>
      <MantineProvider env="test">
        <RouterProvider router={router} />
      </MantineProvider>
    </LanguageProvider>,
  );
  return screen.findByRole("main");
}
