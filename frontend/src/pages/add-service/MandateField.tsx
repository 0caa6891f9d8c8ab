import { Button, FileButton, Group, Input, Text } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconCheck, IconUpload } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { AuthRefusal } from "@/app/auth";
import { useCompany } from "@/app/company";
import classes from "./port.module.css";
import { MOST_BYTES, uploadMandate } from "./upload";

interface MandateFieldProps {
  name: string;
  problem: string | undefined;
  onUploaded: (mandate: { mandateId: string; mandateName: string }) => void;
}

/** The signed mandate: sent at once, so that the order has only to name it. */
export function MandateField({ name, problem, onUploaded }: MandateFieldProps) {
  const { t } = useLingui();
  const { id: companyId } = useCompany();
  const [sent, setSent] = useState<number>();
  const [error, setError] = useState<string>();
  const labelId = useId();

  const upload = async (file: File | null) => {
    if (!file) return;
    setError(undefined);
    if (file.size > MOST_BYTES) return setError(t`This file is larger than 5 MB.`);
    setSent(0);
    try {
      onUploaded({ mandateId: await uploadMandate(companyId, file, setSent), mandateName: file.name });
    } catch (refusal) {
      setError((refusal as AuthRefusal).message ?? t`The file could not be sent. Try again.`);
    } finally {
      setSent(undefined);
    }
  };

  return (
    <Input.Wrapper
      label={t`Mandate`}
      labelElement="div"
      labelProps={{ id: labelId }}
      description={t`What the owner signed so that the number may leave its operator: a PDF of at most 5 MB.`}
      error={error ?? problem}
      errorProps={{ role: "alert" }}
    >
      <Group gap="sm" mt={6} mb={6} role="group" aria-labelledby={labelId}>
        <FileButton accept="application/pdf" onChange={(file) => void upload(file)}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
              loading={sent !== undefined}
            >
              {name ? <Trans>Another PDF</Trans> : <Trans>Choose a PDF</Trans>}
            </Button>
          )}
        </FileButton>
        {sent !== undefined && (
          <progress className={classes.progress} value={sent} aria-label={t`Sent so far`} />
        )}
        {name && sent === undefined && (
          <Text size="sm" role="status" className={classes.file}>
            <IconCheck size={16} aria-hidden /> <span>{name}</span>
          </Text>
        )}
      </Group>
    </Input.Wrapper>
  );
}
