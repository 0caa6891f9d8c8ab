import { Button, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconKey } from "@tabler/icons-react";
import { Badge } from "@/components/StatusBadge";
import { useFormats } from "@/components/useFormats";
import { isKnown, SCOPE } from "./scopes";
import classes from "./tokens.module.css";

export interface ApiToken {
  id: string;
  name: string;
  scopes: string[];
  issuedAt: string;
  expiresAt: string | null;
  ended: boolean;
  lastUsedAt: string | null;
}

/** One token: whose it is, what it may do, whether it is used. */
export function Token({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const { t, i18n } = useLingui();
  const { instant, day } = useFormats();
  const scopes = token.scopes.map((scope) => (isKnown(scope) ? i18n._(SCOPE[scope]) : scope));
  const issued = day(token.issuedAt.slice(0, 10));
  const used = token.lastUsedAt && instant(token.lastUsedAt);
  const last = token.expiresAt && day(token.expiresAt.slice(0, 10));
  const facts = [
    t`issued on ${issued}`,
    used ? t`last used ${used}` : t`never used`,
    last ? (token.ended ? t`ended on ${last}` : t`until ${last}`) : t`without end`,
  ];
  const name = token.name;
  return (
    <li>
      <IconKey size={26} stroke={1.5} className={classes.picture} aria-hidden />
      <div className={classes.words}>
        <div className={classes.name}>
          <Text span fw={600}>
            {name}
          </Text>
          {token.ended && <Badge tone="calm">{t`Ended`}</Badge>}
        </div>
        <Text size="sm">{scopes.join(" · ")}</Text>
        <Text size="sm" c="dimmed">
          {facts.join(" · ")}
        </Text>
      </div>
      <Button variant="default" size="compact-md" onClick={onRevoke} aria-label={t`Revoke: ${name}`}>
        <Trans>Revoke</Trans>
      </Button>
    </li>
  );
}
