import { Button, Collapse, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Plural, Trans } from "@lingui/react/macro";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import type { Actionable } from "@/components/service";
import type { ServiceCardData } from "./queries";
import { ServiceCard } from "./ServiceCard";
import classes from "./user.module.css";

interface MobileServicesProps {
  services: ServiceCardData[];
  onRemove: (service: Actionable) => void;
}

/** What he has first; what has ended is folded away below. */
export function MobileServices({ services, onRemove }: MobileServicesProps) {
  const live = services.filter(({ status }) => status !== "TERMINATED");
  const ended = services.filter(({ status }) => status === "TERMINATED");
  return (
    <section>
      <Title order={2} className={classes.heading}>
        <Trans>Mobile services</Trans>
      </Title>
      {live.length === 0 ? (
        <p className={classes.none}>
          <Trans>No mobile service. « Add service » starts the activation process.</Trans>
        </p>
      ) : (
        <div className={classes.cards}>
          {live.map((service) => (
            <ServiceCard key={service.id} service={service} onRemove={onRemove} />
          ))}
        </div>
      )}
      {ended.length > 0 && <Ended services={ended} onRemove={onRemove} />}
    </section>
  );
}

function Ended({ services, onRemove }: MobileServicesProps) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="subtle"
        mt="sm"
        onClick={toggle}
        aria-expanded={opened}
        rightSection={opened ? <IconChevronUp size={17} /> : <IconChevronDown size={17} />}
      >
        <Plural value={services.length} one="# terminated service" other="# terminated services" />
      </Button>
      <Collapse expanded={opened}>
        <div className={classes.cards}>
          {services.map((service) => (
            <ServiceCard key={service.id} service={service} onRemove={onRemove} />
          ))}
        </div>
      </Collapse>
    </>
  );
}
