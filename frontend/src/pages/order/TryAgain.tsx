import { Trans } from "@lingui/react/macro";
import { IconPencil } from "@tabler/icons-react";
import { readableNumber } from "@/components/format";
import { ButtonLink } from "@/components/links";
import { keepDraft } from "@/pages/add-service/useDraft";
import type { Port } from "./Port";
import type { OrderData } from "./queries";

interface TryAgainProps {
  port: Port;
  service: NonNullable<OrderData["service"]>;
}

/** The same addition once more, filled in but for what was wrong and is not shown again. */
export function TryAgain({ port, service }: TryAgainProps) {
  const { kind, donor, mandateId } = port;
  const msisdn = readableNumber(port.msisdn);
  return (
    <ButtonLink
      to="/users/$userId/add-service"
      params={{ userId: service.user.id }}
      search={{
        step: 2,
        planId: service.plan.id,
        optionId: service.options.map(({ id }) => id),
        simKind: service.simCard?.kind ?? "PHYSICAL",
        keeps: true,
      }}
      onClick={() => keepDraft(service.user.id, { port: { msisdn, kind, donor, mandateId, mandateName: "mandate.pdf" } })}
      w="fit-content"
      leftSection={<IconPencil size={16} aria-hidden />}
    >
      <Trans>Correct and try again</Trans>
    </ButtonLink>
  );
}
