import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconMoon, IconSun } from "@tabler/icons-react";

export function SchemeToggle() {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const dark = scheme === "dark";
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      c="var(--ink)"
      size={36}
      onClick={() => setColorScheme(dark ? "light" : "dark")}
      aria-label={dark ? t`Switch to light colours` : t`Switch to dark colours`}
    >
      {dark ? <IconSun size={19} stroke={1.7} /> : <IconMoon size={19} stroke={1.7} />}
    </ActionIcon>
  );
}
