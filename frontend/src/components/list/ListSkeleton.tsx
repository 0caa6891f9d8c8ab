import { Skeleton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import classes from "./list.module.css";

const ROWS = Array.from({ length: 10 }, (_, row) => row);

export function ListSkeleton() {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`}>
      <Skeleton height={20} width={180} mb="sm" />
      <div className={`card ${classes.table}`}>
        {ROWS.map((row) => (
          <Skeleton key={row} height={22} m={15} width="auto" />
        ))}
      </div>
    </div>
  );
}
