import { Radio, Text } from "@mantine/core";
import type { ReactNode } from "react";
import pickerClasses from "@/components/plan/picker.module.css";
import classes from "./add.module.css";

interface ChoiceCardProps {
  value: string;
  label: string;
  icon: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}

/** One of a few choices, with what it means. */
export function ChoiceCard({ value, label, icon, disabled = false, children }: ChoiceCardProps) {
  return (
    <Radio.Card value={value} className={pickerClasses.choice} aria-label={label} disabled={disabled}>
      <Radio.Indicator disabled={disabled} />
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
