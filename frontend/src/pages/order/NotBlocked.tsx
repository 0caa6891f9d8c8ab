import { Trans } from "@lingui/react/macro";
import { isOpen } from "@/components/labels";
import { TextLink } from "@/components/links";
import classes from "./order.module.css";
import type { OrderData } from "./queries";

type OrderStep = OrderData["steps"][number];

/** What the network refused last of blocking and unblocking, while the order goes on with the card in the post. */
export function refusedStep({ state, steps }: Pick<OrderData, "state" | "steps">): OrderStep | undefined {
  const last = steps.findLast(({ name }) => name === "BLOCK_SIM" || name === "UNBLOCK_SIM");
  return isOpen(state) && last?.state === "FAILED" ? last : undefined;
}

/** That the card is as before, which matters to whoever was robbed; and where to try again. */
export function NotBlocked({ order }: { order: OrderData }) {
  const step = refusedStep(order);
  if (!step || !order.service) return null;
  return (
    <p className={classes.failure} role="status">
      {step.name === "BLOCK_SIM" ? (
        <Trans>The network refuses to block the SIM card: it works as before. The other card stays under way.</Trans>
      ) : (
        <Trans>The network refuses to unblock the SIM card: it stays blocked. The other card stays under way.</Trans>
      )}{" "}
      <TextLink to="/services/$serviceId" params={{ serviceId: order.service.id }} inherit>
        <Trans>Try again</Trans>
      </TextLink>
    </p>
  );
}
