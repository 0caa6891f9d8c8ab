import { Group, Stack, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { Address } from "./address";

interface AddressFieldsProps {
  address: Address;
  problems: Partial<Record<keyof Address, string>>;
  onChange: (address: Address) => void;
}

/** Where the operator sends the SIM card. */
export function AddressFields({ address, problems, onChange }: AddressFieldsProps) {
  const { t } = useLingui();
  const field = (name: keyof Address) => ({
    value: address[name],
    error: problems[name],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...address, [name]: event.currentTarget.value }),
  });
  return (
    <Stack gap="sm" maw={420} component="fieldset" p={0} m={0} bd={0} aria-label={t`Delivery address`}>
      <TextInput label={t`Recipient`} autoComplete="name" maxLength={100} {...field("recipient")} />
      <TextInput
        label={t`Street, number and box`}
        autoComplete="street-address"
        maxLength={100}
        {...field("street")}
      />
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <TextInput
          label={t`Postcode`}
          autoComplete="postal-code"
          inputMode="numeric"
          maxLength={10}
          w={120}
          {...field("postcode")}
        />
        <TextInput label={t`Town`} autoComplete="address-level2" maxLength={60} flex={1} {...field("city")} />
      </Group>
    </Stack>
  );
}
