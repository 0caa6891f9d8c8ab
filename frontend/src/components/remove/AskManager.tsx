import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconMail } from "@tabler/icons-react";
import { useQuery } from "urql";
import { useCompany } from "@/app/company";
import { Loaded } from "@/components/Loaded";
import { MailLink } from "@/components/MailLink";
import { type Actionable, serviceName } from "@/components/service";
import classes from "./AskManager.module.css";
import { AccountManagerQuery } from "./queries";

interface AskManagerProps {
  services: Actionable[];
  onClose: () => void;
}

/** Self-service does not remove these: who does, and a letter that names them. */
export function AskManager({ services, onClose }: AskManagerProps) {
  const company = useCompany();
  const query = useQuery({ query: AccountManagerQuery, variables: { companyId: company.id } });
  const lines = services.map((service) => `${serviceName(service)} – ${service.user.name} – ${service.plan.name}`);
  return (
    <Stack>
      {services.length > 1 && (
        <Text>
          <Trans>Several services at once are removed by your account manager. Send him this list:</Trans>
        </Text>
      )}
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Loaded query={query} skeleton={<Skeleton height={80} />}>
        {(data) => <Letter manager={data.company?.accountManager ?? null} lines={lines} onClose={onClose} />}
      </Loaded>
    </Stack>
  );
}

interface LetterProps {
  manager: { name: string; email: string } | null;
  lines: string[];
  onClose: () => void;
}

function Letter({ manager, lines, onClose }: LetterProps) {
  const { t } = useLingui();
  const company = useCompany();
  const subject = t`Removal of mobile services of ${company.name}`;
  const body = `${t`Please remove these mobile services:`}\n\n${lines.join("\n")}\n`;
  return (
    <>
      {manager ? (
        <Text>
          <Trans>Your account manager: {manager.name}</Trans>, <MailLink to={manager.email} />
        </Text>
      ) : (
        <Text>
          <Trans>Your company has no account manager yet: contact your operator.</Trans>
        </Text>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        {manager && (
          <Button
            component="a"
            href={`mailto:${manager.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
            leftSection={<IconMail size={18} />}
          >
            <Trans>Write to the account manager</Trans>
          </Button>
        )}
      </Group>
    </>
  );
}
