/** Orders in the order of their days, together by day. */
export function byDay<Order extends { startsOn: string | null }>(orders: readonly Order[]): [string, Order[]][] {
  const days = new Map<string, Order[]>();
  for (const order of orders) {
    const day = order.startsOn ?? "";
    days.set(day, [...(days.get(day) ?? []), order]);
  }
  return [...days];
}
