import { ActionIcon, Menu, Text } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconKey, IconLogout, IconShieldLock, IconUserCircle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useDesk, useMay } from "./company";
import { signOut } from "./session";

export function AccountMenu() {
  const { t } = useLingui();
  const { viewer } = useDesk();
  const mayManageTokens = useMay("TOKENS_MANAGE");
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--ink)" size={36} aria-label={t`Account: ${viewer.name}`}>
          <IconUserCircle size={22} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--ink)">
            {viewer.name}
          </Text>
          {viewer.email}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconShieldLock size={18} />}
          renderRoot={(props) => <Link to="/security" {...props} />}
        >
          {t`Sign-in and security`}
        </Menu.Item>
        {mayManageTokens && (
          <Menu.Item leftSection={<IconKey size={18} />} renderRoot={(props) => <Link to="/tokens" {...props} />}>
            {t`API tokens`}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void signOut()}>
          {t`Sign out`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
