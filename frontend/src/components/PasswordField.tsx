import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";

/** A password whose eye the keyboard reaches too. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useLingui();
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ "aria-label": t`Show or hide the password`, tabIndex: 0 }}
      {...props}
    />
  );
}
