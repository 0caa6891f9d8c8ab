import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import {
  ORDER_STATE,
  type OrderState,
  REMOVAL_REQUEST_STATE,
  type RemovalRequestState,
  SERVICE_STATUS,
  type ServiceStatus,
  USER_STATUS,
  type UserStatus,
} from "./labels";
import classes from "./StatusBadge.module.css";

type Tone = "ok" | "wait" | "halt" | "calm" | "news";

const SERVICE_TONE: Record<ServiceStatus, Tone> = {
  RESERVED: "news",
  INACTIVE: "news",
  ACTIVE: "ok",
  SUSPENDED: "wait",
  TERMINATED: "calm",
};

const NEVER_IN_SERVICE = msg`Never in service`;

const ORDER_TONE: Record<OrderState, Tone> = {
  ACKNOWLEDGED: "news",
  IN_PROGRESS: "news",
  COMPLETED: "ok",
  PARTIAL: "wait",
  FAILED: "halt",
  PENDING: "news",
  HELD: "wait",
  CANCELLED: "calm",
  REJECTED: "halt",
};

const REQUEST_TONE: Record<RemovalRequestState, Tone> = {
  OPEN: "wait",
  APPROVED: "ok",
  PARTLY_APPROVED: "ok",
  REFUSED: "halt",
  WITHDRAWN: "calm",
};

interface ServiceLife {
  status: ServiceStatus;
  /** Its first day of use; left out where it is not asked for. */
  activatedOn?: string | null;
}

/** Where the service stands; what ended before its first day was not terminated by anybody. */
export function ServiceStatusBadge({ status, activatedOn }: ServiceLife) {
  const { i18n } = useLingui();
  const wasNever = status === "TERMINATED" && activatedOn === null;
  return <Badge tone={SERVICE_TONE[status]}>{i18n._(wasNever ? NEVER_IN_SERVICE : SERVICE_STATUS[status])}</Badge>;
}

export function UserStatusBadge({ status }: { status: UserStatus }) {
  const { i18n } = useLingui();
  return <Badge tone={status === "ACTIVE" ? "ok" : "calm"}>{i18n._(USER_STATUS[status])}</Badge>;
}

/** Where the order stands, or that somebody should look at it. */
export function OrderStateBadge({ state, needsAttention }: { state: OrderState; needsAttention: boolean }) {
  const { i18n, t } = useLingui();
  if (needsAttention) return <Badge tone="halt">{t`Needs attention`}</Badge>;
  return <Badge tone={ORDER_TONE[state]}>{i18n._(ORDER_STATE[state])}</Badge>;
}

export function RemovalRequestStateBadge({ state }: { state: RemovalRequestState }) {
  const { i18n } = useLingui();
  return <Badge tone={REQUEST_TONE[state]}>{i18n._(REMOVAL_REQUEST_STATE[state])}</Badge>;
}

export function Badge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
