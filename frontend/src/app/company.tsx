import { createContext, use } from "react";
import { graphql, type ResultOf } from "./graphql";

const CHOSEN_AS = "flotte.company";

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      permissions
      today
      company {
        id
        name
      }
    }
  }
`);

export const ChosenCompanyQuery = graphql(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`);

type Viewer = ResultOf<typeof ViewerQuery>["viewer"];
export type Permission = Viewer["permissions"][number];

/** Who is signed in, and in which company he works now. */
export interface Desk {
  viewer: Viewer;
  company: { id: string; name: string } | null;
  /** True when he has several companies and may pick another one. */
  picks: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useDesk outside of Portal");
  return desk;
}

/** The company whose fleet is on the page; Portal lets no company page render without one. */
export function useCompany(): { id: string; name: string } {
  const { company } = useDesk();
  if (!company) throw new Error("useCompany before a company was picked");
  return company;
}

export function useMay(permission: Permission): boolean {
  return useDesk().viewer.permissions.includes(permission);
}

export function chosenCompany(): string | null {
  return localStorage.getItem(CHOSEN_AS);
}

export function chooseCompany(id: string): void {
  localStorage.setItem(CHOSEN_AS, id);
  globalThis.dispatchEvent(new Event(CHOSEN_AS));
}

export function onCompanyChosen(listener: () => void): () => void {
  globalThis.addEventListener(CHOSEN_AS, listener);
  return () => globalThis.removeEventListener(CHOSEN_AS, listener);
}

/** The day of business when the page was loaded: that of the server, which is not always the browser's. */
export function useToday(): string {
  return useDesk().viewer.today;
}
