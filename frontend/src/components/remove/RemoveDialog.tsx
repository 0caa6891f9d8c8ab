import { useLingui } from "@lingui/react/macro";
import { Dialog } from "@/components/Dialog";
import { serviceName, type Actionable } from "@/components/service";
import { FileRequest } from "./FileRequest";
import { RemoveOne } from "./RemoveOne";

interface RemoveDialogProps {
  /** What is to be removed; several at once are the account manager's to decide. */
  services: Actionable[];
  onClose: () => void;
}

export function RemoveDialog({ services, onClose }: RemoveDialogProps) {
  const { t } = useLingui();
  const [first, ...others] = services;
  if (!first) return null;
  const name = serviceName(first);
  const title = others.length > 0 ? t`Remove ${services.length} services` : t`Remove ${name}`;
  return (
    <Dialog onClose={onClose} size="lg" title={title}>
      {others.length > 0 ? (
        <FileRequest services={services} onClose={onClose} />
      ) : (
        <RemoveOne service={first} onClose={onClose} />
      )}
    </Dialog>
  );
}
