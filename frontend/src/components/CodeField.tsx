import { TextInput, type TextInputProps } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";

interface CodeFieldProps extends TextInputProps {
  /** The keyboard is here as soon as it is shown. */
  focused?: boolean;
  /** While the app is set up there are no recovery codes yet. */
  appOnly?: boolean;
}

/** The six digits of an authenticator app, or a recovery code. */
export function CodeField({ focused = false, appOnly = false, ...props }: CodeFieldProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  return (
    <TextInput
      ref={input}
      label={t`Code`}
      description={
        appOnly
          ? t`The six digits that your authenticator app shows now.`
          : t`The six digits of your authenticator app, or one of your recovery codes.`
      }
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      required
      withAsterisk={false}
      {...props}
    />
  );
}
