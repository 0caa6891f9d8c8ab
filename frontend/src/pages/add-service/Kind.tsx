import { Radio, Text } from "@mantine/core";
import type { ReactNode } from "react";
import pickerClasses from "@/components/plan/picker.module.css";
import classes from "./add.module.css";

interface KindProps {
  value: string;
  label: string;
  icon: ReactNode;
  children: ReactNode;
}

/** One of a few choices, with what it means. */
export function Kind({ value, label, icon, children }: KindProps) {
  return (
    <Radio.Card value={value} className={pickerClasses.choice} aria-label={label}>
      <Radio.Indicator />
      {icon}
      <span className={classes.kind}>
        <span className={pickerClasses.name}>{label}</span>
        <Text span size="sm" c="dimmed">
          {children}
        </Text>
      </span>
    </Radio.Card>
  );
}
