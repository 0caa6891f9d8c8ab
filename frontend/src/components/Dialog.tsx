import { Modal, type ModalRootProps } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import classes from "./Dialog.module.css";

interface DialogProps {
  title: string;
  onClose: () => void;
  size?: NonNullable<ModalRootProps["size"]>;
  children: ReactNode;
}

/** A modal dialog. Its head is no <header>, which would be a second banner of the page. */
export function Dialog({ title, onClose, size = "md", children }: DialogProps) {
  const { t } = useLingui();
  useFocusReturn();
  return (
    <Modal.Root opened onClose={onClose} size={size} centered classNames={{ content: classes.dialog }}>
      <Modal.Overlay backgroundOpacity={0.5} blur={2} />
      <Modal.Content radius="lg">
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t`Close`} />
        </div>
        <Modal.Body className={classes.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Whoever closes a dialog is back at what opened it; Mantine does that only for modals that stay mounted. */
function useFocusReturn() {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [opener]);
}
