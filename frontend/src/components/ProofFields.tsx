import { useLingui } from "@lingui/react/macro";
import type { UseFormReturnType } from "@mantine/form";
import { CodeField } from "@/components/CodeField";
import { PasswordField } from "@/components/PasswordField";

export interface Proof {
  password: string;
  code: string;
}

interface ProofFieldsProps<Values extends Proof> {
  form: UseFormReturnType<Values>;
  /** Whether he signs in with a second factor. */
  withCode: boolean;
  /** Where nothing comes before them. */
  focused?: boolean;
}

/** Who one is, once more: the password, and a code where the sign-in asks for one. */
export function ProofFields<Values extends Proof>({ form, withCode, focused }: ProofFieldsProps<Values>) {
  const { t } = useLingui();
  return (
    <>
      <PasswordField
        label={t`Current password`}
        autoComplete="current-password"
        required
        withAsterisk={false}
        data-autofocus={focused}
        key={form.key("password")}
        {...form.getInputProps("password")}
      />
      {withCode && <CodeField key={form.key("code")} {...form.getInputProps("code")} />}
    </>
  );
}
