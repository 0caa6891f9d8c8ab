import { asList, asMembers, asText } from "@/app/search";
import { LIVE_STATUSES, SERVICE_STATUS, type ServiceStatus } from "@/components/labels";

export type ServiceField = "USER_NAME" | "MSISDN" | "MONTHLY_PRICE" | "STATUS";
const FIELDS: readonly ServiceField[] = ["USER_NAME", "MSISDN", "MONTHLY_PRICE", "STATUS"];
const DIRECTIONS = ["ASC", "DESC"] as const;

/** What the address of the service overview may ask for, named as the export's parameters. */
export interface ServicesSearch {
  search?: string;
  /** Without it: everything that is not terminated. */
  status?: ServiceStatus[];
  costCentre?: string[];
  planId?: string[];
  minMonthlyPrice?: string;
  maxMonthlyPrice?: string;
  orderBy?: ServiceField;
  direction?: "ASC" | "DESC";
  after?: string;
  before?: string;
}

export function servicesSearch(search: Record<string, unknown>): ServicesSearch {
  return {
    search: asText(search.search),
    status: asMembers(search.status, Object.keys(SERVICE_STATUS) as ServiceStatus[]),
    costCentre: listOrNone(search.costCentre),
    planId: listOrNone(search.planId),
    minMonthlyPrice: asAmount(search.minMonthlyPrice),
    maxMonthlyPrice: asAmount(search.maxMonthlyPrice),
    orderBy: asMembers(search.orderBy, FIELDS)?.[0],
    direction: asMembers(search.direction, DIRECTIONS)?.[0],
    after: asText(search.after),
    before: asText(search.before),
  };
}

/** The statuses that are really asked for. */
export function statusesOf({ status }: ServicesSearch): ServiceStatus[] {
  return status ?? [...LIVE_STATUSES];
}

/** "25" or "25,5" as the API wants it: "25.00", "25.50"; undefined when it is no amount. */
export function asAmount(value: unknown): string | undefined {
  const text = asText(value)?.trim().replace(",", ".") ?? "";
  const [, euros, cents = ""] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return euros === undefined ? undefined : `${euros}.${cents.padEnd(2, "0")}`;
}

function listOrNone(value: unknown): string[] | undefined {
  const list = asList(value);
  return list.length > 0 ? list : undefined;
}
