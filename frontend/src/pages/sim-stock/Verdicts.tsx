import { Checkbox, ScrollArea, Stack, Table } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { Imported } from "./queries";
import classes from "./sim-stock.module.css";

/** What is said of each row of the file; what is wrong can be looked at alone. */
export function Verdicts({ rows }: { rows: Imported["rows"] }) {
  const { t } = useLingui();
  const leftOut = rows.filter(({ verdict }) => verdict !== "NEW");
  const [alone, setAlone] = useState(false);
  const shown = alone ? leftOut : rows;
  return (
    <Stack gap="sm">
      {leftOut.length > 0 && leftOut.length < rows.length && (
        <Checkbox
          label={t`Only rows that are left out`}
          checked={alone}
          onChange={(event) => setAlone(event.currentTarget.checked)}
        />
      )}
      <ScrollArea.Autosize
        mah="46vh"
        className={classes.verdicts}
        viewportProps={{ tabIndex: 0, role: "region", "aria-label": t`Verdict on each row` }}
      >
        <Table stickyHeader aria-label={t`Verdict on each row`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Trans>Line</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Card number</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Verdict</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ line, iccid, verdict, message }) => (
              <Table.Tr key={line}>
                <Table.Td className="figures">{line}</Table.Td>
                <Table.Td className={`figures ${classes.number}`}>{iccid ?? "–"}</Table.Td>
                <Table.Td data-good={verdict === "NEW" || undefined} className={classes.verdict}>
                  {verdict === "NEW" ? (
                    <IconCheck size={16} aria-hidden />
                  ) : (
                    <IconAlertTriangle size={16} aria-hidden />
                  )}
                  <span>{message}</span>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Stack>
  );
}
