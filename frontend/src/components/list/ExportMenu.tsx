import { Button, Menu } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconDownload } from "@tabler/icons-react";
import { useLanguage } from "@/app/LanguageProvider";
import { stringifySearch } from "@/app/search";

interface ExportMenuProps {
  /** The export's path without its ending, for example "/export/users". */
  path: string;
  filters: Record<string, unknown>;
}

/** The list as it is filtered and sorted now, as a file. */
export function ExportMenu({ path, filters }: ExportMenuProps) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const query = stringifySearch({ ...filters, language });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={17} />}>
          {t`Export`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`${path}.csv${query}`} download>
          CSV
        </Menu.Item>
        <Menu.Item component="a" href={`${path}.xlsx${query}`} download>
          Excel (XLSX)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
