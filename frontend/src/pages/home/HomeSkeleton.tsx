import { Skeleton } from "@mantine/core";
import classes from "./HomePage.module.css";

export function HomeSkeleton() {
  return (
    <div className={classes.grid}>
      <Skeleton height={101} radius="lg" />
      <Skeleton height={190} radius="lg" />
      <Skeleton height={380} radius="lg" />
      <Skeleton height={190} radius="lg" />
    </div>
  );
}
