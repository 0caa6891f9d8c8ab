import { Link } from "@tanstack/react-router";
import { CancelPlanned } from "./CancelPlanned";
import type { PlannedService } from "./planned";
import classes from "./planned.module.css";
import { usePlannedWords } from "./usePlannedWords";

/** What waits for its date, the next first, each with a way out. */
export function PlannedNotices({ service, onCancelled }: { service: PlannedService; onCancelled?: () => void }) {
  const wordsOf = usePlannedWords();
  return service.pendingOrders.map((order) => {
    const words = wordsOf(order, service.pendingChange);
    return (
      <div key={order.id} className={classes.notice}>
        <Link to="/orders/$orderId" params={{ orderId: order.id }}>
          {words}
        </Link>
        <CancelPlanned order={order} words={words} {...(onCancelled && { onCancelled })} />
      </div>
    );
  });
}
