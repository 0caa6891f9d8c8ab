import { List } from "@mantine/core";
import { serviceName } from "@/components/service";
import type { RefusalOfServices } from "./fragment";
import { RefusalNote } from "./RefusalNote";

/** Why nothing was done for several services: each that stands in the way, with its own reason. */
export function ServicesRefused({ refusal }: { refusal: RefusalOfServices }) {
  return (
    <div role="alert">
      <RefusalNote refusal={refusal} />
      {refusal.__typename === "ServicesNotRemovable" && (
        <List size="sm" mt="xs">
          {refusal.services.map(({ service, refusal: reason }) => (
            <List.Item key={service.id}>
              {serviceName(service)} – {service.user.name}: {reason.message}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  );
}
