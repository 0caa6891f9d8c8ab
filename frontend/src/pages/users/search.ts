import { asList, asMembers, asText } from "@/app/search";
import { USER_STATUS, type UserStatus } from "@/components/labels";

export type UserField = "NAME" | "EMAIL" | "COST_CENTRE";
const FIELDS: readonly UserField[] = ["NAME", "EMAIL", "COST_CENTRE"];
const DIRECTIONS = ["ASC", "DESC"] as const;

/** What the address of the user list may ask for, named as the export's parameters. */
export interface UsersSearch {
  search?: string;
  status?: UserStatus[];
  costCentre?: string[];
  orderBy?: UserField;
  direction?: "ASC" | "DESC";
  after?: string;
  before?: string;
}

export function usersSearch(search: Record<string, unknown>): UsersSearch {
  const costCentre = asList(search.costCentre);
  return {
    search: asText(search.search),
    status: asMembers(search.status, Object.keys(USER_STATUS) as UserStatus[]),
    costCentre: costCentre.length > 0 ? costCentre : undefined,
    orderBy: asMembers(search.orderBy, FIELDS)?.[0],
    direction: asMembers(search.direction, DIRECTIONS)?.[0],
    after: asText(search.after),
    before: asText(search.before),
  };
}
