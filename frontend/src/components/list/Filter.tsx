import { Button, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./list.module.css";

interface FilterProps {
  label: string;
  /** How many choices are in force; 0 when the filter rests. */
  count: number;
  children: ReactNode;
}

/** A button that says whether it filters, and opens the choices. */
export function Filter({ label, count, children }: FilterProps) {
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          rightSection={count > 0 ? <span className={classes.count}>{count}</span> : <IconChevronDown size={16} aria-hidden />}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <div className={classes.popover}>{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
