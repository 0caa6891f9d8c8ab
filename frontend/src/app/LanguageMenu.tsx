import { Button, Menu } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconCheck, IconLanguage } from "@tabler/icons-react";
import { LANGUAGES, type Language } from "./language";
import { useLanguage } from "./LanguageProvider";

export const OWN_NAMES: Record<Language, string> = { fr: "Français", nl: "Nederlands", en: "English" };

export function LanguageMenu() {
  const { t } = useLingui();
  const { language, choose } = useLanguage();
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--ink)"
          px={10}
          leftSection={<IconLanguage size={19} stroke={1.7} aria-hidden />}
          aria-label={t`Language: ${OWN_NAMES[language]}`}
        >
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((option) => (
          <Menu.Item
            key={option}
            lang={option}
            onClick={() => void choose(option)}
            rightSection={option === language ? <IconCheck size={16} aria-label={t`chosen`} /> : null}
          >
            {OWN_NAMES[option]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
