import { NativeSelect, Radio, Stack } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconMailForward, IconUserCheck } from "@tabler/icons-react";
import type { AuthOptions } from "@/app/auth";
import { LANGUAGES, type Language } from "@/app/language";
import { OWN_NAMES } from "@/app/LanguageMenu";
import { useLanguage } from "@/app/LanguageProvider";
import { useAuth } from "@/app/useAuth";
import pickerClasses from "@/components/plan/picker.module.css";
import { ChoiceCard } from "./ChoiceCard";
import type { AddServiceSearch } from "./search";

interface ActivationChoiceProps {
  user: { name: string; email: string };
  search: AddServiceSearch;
  go: (next: Partial<AddServiceSearch>, replace?: boolean) => void;
}

/** Who starts the activation: the administrator with the order, or the user with a link that he is sent. */
export function ActivationChoice({ user, search, go }: ActivationChoiceProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [{ data: options }] = useAuth<AuthOptions>("/auth/options");
  const byUser = search.activation === "BY_USER";
  const choose = (chosen: string) =>
    go(
      chosen === "BY_USER"
        ? { activation: "BY_USER", activationLanguage: search.activationLanguage ?? language }
        : { activation: undefined, activationLanguage: undefined },
      true,
    );
  return (
    <Stack gap="md">
      <Radio.Group
        label={t`Activation`}
        value={byUser ? "BY_USER" : "NOW"}
        onChange={choose}
        classNames={{ label: pickerClasses.legend }}
      >
        <div className={pickerClasses.plans}>
          <ChoiceCard value="NOW" label={t`I activate it now`} icon={<IconUserCheck size={22} stroke={1.6} aria-hidden />}>
            {options?.sendsMail ? (
              <Trans>The service works as soon as the order is completed. {user.name} is then told by e-mail.</Trans>
            ) : (
              <Trans>The service works as soon as the order is completed.</Trans>
            )}
          </ChoiceCard>
          <ChoiceCard
            value="BY_USER"
            label={t`The user activates it`}
            icon={<IconMailForward size={22} stroke={1.6} aria-hidden />}
            disabled={options?.sendsMail === false && !byUser}
          >
            {options?.sendsMail === false ? (
              <Trans>No e-mail is sent from here, so there is no link to send.</Trans>
            ) : (
              <Trans>
                {user.name} gets a personal link at {user.email}. It works once, for 14 days. The service shows on your
                invoice from today.
              </Trans>
            )}
          </ChoiceCard>
        </div>
      </Radio.Group>
      {byUser && (
        <NativeSelect
          label={t`Language of the e-mail`}
          value={search.activationLanguage ?? language}
          onChange={(event) => go({ activationLanguage: event.currentTarget.value as Language }, true)}
          data={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          maw={420}
        />
      )}
    </Stack>
  );
}
