import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type CombinedError, type TypedDocumentNode, useMutation } from "urql";
import type { Refusal } from "@/components/refusal/fragment";
import { useIdempotencyKey } from "@/components/useIdempotencyKey";

type Answer = { order: { id: string } } | Refusal;

/** What stands in the way: a refusal of the business, or no answer at all. */
interface Obstacle {
  refusal?: Refusal;
  error?: CombinedError | undefined;
}

/** A mutation that places an order. On success the reader is led to it. */
export function useOrder<Input extends object>(mutation: TypedDocumentNode<{ answer: Answer }, { input: Input }>) {
  const navigate = useNavigate();
  const idempotencyKey = useIdempotencyKey();
  const [{ fetching }, run] = useMutation(mutation);
  const [obstacle, setObstacle] = useState<Obstacle>({});
  const place = async (input: Input) => {
    const { data, error } = await run({ input: { ...input, idempotencyKey } });
    if (!data) return setObstacle({ error });
    if ("code" in data.answer) return setObstacle({ refusal: data.answer });
    return navigate({ to: "/orders/$orderId", params: { orderId: data.answer.order.id } });
  };
  return { place, fetching, ...obstacle };
}
