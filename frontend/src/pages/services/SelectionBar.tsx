import { Button, Group, Text } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconTrash } from "@tabler/icons-react";
import classes from "./SelectionBar.module.css";

interface SelectionBarProps {
  count: number;
  onRemove: () => void;
  onClear: () => void;
}

/** What may be done with the selected services; it stays in sight while one selects. */
export function SelectionBar({ count, onRemove, onClear }: SelectionBarProps) {
  const { t } = useLingui();
  if (count === 0) return null;
  return (
    <section className={classes.bar} aria-label={t`Selection`}>
      <Text fw={600} aria-live="polite">
        <Plural value={count} one="# service selected" other="# services selected" />
      </Text>
      <Group gap="sm">
        <Button variant="default" onClick={onClear}>
          <Trans>Clear the selection</Trans>
        </Button>
        <Button color="red" leftSection={<IconTrash size={18} />} onClick={onRemove}>
          <Trans>Remove</Trans>
        </Button>
      </Group>
    </section>
  );
}
