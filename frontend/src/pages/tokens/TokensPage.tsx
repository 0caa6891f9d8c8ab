import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCompany } from "@/app/company";
import { useAuth } from "@/app/useAuth";
import { Loaded } from "@/components/Loaded";
import { PageHeader } from "@/components/PageHeader";
import { EmptyState } from "@/components/states";
import { IssueDialog } from "./IssueDialog";
import { RevokeDialog } from "./RevokeDialog";
import { Token, type ApiToken } from "./Token";
import classes from "./tokens.module.css";

type Doing = { deed: "issue" } | { deed: "revoke"; token: ApiToken };

/** The keys of partners' programs: which there are, a new one, one less. */
export function TokensPage() {
  const { t } = useLingui();
  const company = useCompany();
  const query = useAuth<{ tokens: ApiToken[] }>(`/auth/tokens?companyId=${encodeURIComponent(company.id)}`);
  const [doing, setDoing] = useState<Doing>();
  const close = () => {
    setDoing(undefined);
    query[1]();
  };
  const issue = (
    <Button onClick={() => setDoing({ deed: "issue" })}>
      <Trans>Issue a token</Trans>
    </Button>
  );
  const some = (query[0].data?.tokens.length ?? 0) > 0;
  return (
    <>
      <PageHeader title={t`API tokens`}>{some && issue}</PageHeader>
      <Stack gap="md" maw={760}>
        <Text>
          <Trans>A token lets a program of a partner do for {company.name} what you allow it, and nothing else.</Trans>
        </Text>
        <Loaded query={query} skeleton={<Skeleton height={200} radius="lg" />}>
          {({ tokens }) =>
            tokens.length === 0 ? (
              <EmptyState title={t`No program has access`} action={issue}>
                <Trans>Issue a token for the program that is to work with your fleet.</Trans>
              </EmptyState>
            ) : (
              <ul className={`card ${classes.tokens}`}>
                {tokens.map((token) => (
                  <Token key={token.id} token={token} onRevoke={() => setDoing({ deed: "revoke", token })} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Stack>
      {doing?.deed === "issue" && <IssueDialog company={company} onClose={close} />}
      {doing?.deed === "revoke" && <RevokeDialog company={company} token={doing.token} onClose={close} />}
    </>
  );
}
