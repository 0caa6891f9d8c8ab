import { Group, type MantineBreakpoint, Text } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconBuilding } from "@tabler/icons-react";
import { useDesk } from "./company";
import { TextLink } from "@/components/links";

interface Visibility {
  visibleFrom?: MantineBreakpoint;
  hiddenFrom?: MantineBreakpoint;
}

/** In which company one is, and the way to another one for whoever has several. */
export function CompanyName(visibility: Visibility) {
  const { company, picks } = useDesk();
  if (!company) return null;
  return (
    <Group gap={8} wrap="nowrap" px="xs" {...visibility}>
      <IconBuilding size={18} stroke={1.6} aria-hidden />
      <Text size="sm" fw={550} truncate maw={260}>
        {company.name}
      </Text>
      {picks && (
        <TextLink to="/companies" size="sm">
          <Trans>Change</Trans>
        </TextLink>
      )}
    </Group>
  );
}
