import { useLingui } from "@lingui/react/macro";
import { useFormats } from "@/components/useFormats";
import { type Items, itemNames, type PlannedOrder } from "./planned";

/** What a planned order will do, in a sentence. */
export function usePlannedWords() {
  const { t } = useLingui();
  const { day } = useFormats();
  return (order: PlannedOrder, change: Items): string => {
    const from = order.startsOn ? day(order.startsOn) : "–";
    const until = order.until ? day(order.until) : "";
    const items = itemNames(change);
    switch (order.action) {
      case "ADD":
        return t`Starts on ${from}`;
      case "SUSPEND":
        return until ? t`Suspended from ${from} until ${until}` : t`Suspended from ${from}`;
      case "RESUME":
        return t`Resumed on ${from}`;
      default:
        if (order.isReturn) return t`Back to ${items} on ${from}`;
        return until ? t`${items} from ${from} until ${until}` : t`${items} from ${from}`;
    }
  };
}
