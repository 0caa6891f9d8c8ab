import { Plural, Trans } from "@lingui/react/macro";
import { useFormats } from "@/components/useFormats";
import classes from "./InvoiceTable.module.css";
import type { Invoice } from "./preview";

interface InvoiceTableProps {
  invoice: Invoice;
  /** The next one, a later one, or the one of which other lines were shown just before. */
  which?: "next" | "later" | "same";
}

/** The lines that one change puts on an invoice, and their sum without and with VAT. */
export function InvoiceTable({ invoice, which = "next" }: InvoiceTableProps) {
  const { day, money } = useFormats();
  const issued = day(invoice.issuedOn);
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>
        {which === "next" && <Trans>On the next invoice, of {issued}</Trans>}
        {which === "later" && <Trans>On the invoice of {issued}</Trans>}
        {which === "same" && <Trans>Also on the invoice of {issued}, for the return</Trans>}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Line</Trans>
          </th>
          <th scope="col">
            <Trans>Amount</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {invoice.lines.map((line) => (
          <Line key={line.kind + line.description} line={line} />
        ))}
        {invoice.lines.length === 0 && (
          <tr>
            <td colSpan={2}>
              {which === "next" ? (
                <Trans>Nothing changes on the next invoice.</Trans>
              ) : (
                <Trans>Nothing changes on this invoice.</Trans>
              )}
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>Total without VAT</Trans>
          </th>
          <td className="figures">{money(invoice.net)}</td>
        </tr>
        <tr>
          <th scope="row">
            <Trans>VAT</Trans>
          </th>
          <td className="figures">{money(invoice.vat)}</td>
        </tr>
        <tr className={classes.gross}>
          <th scope="row">
            <Trans>Total with VAT</Trans>
          </th>
          <td className="figures">{money(invoice.gross)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Line({ line }: { line: Invoice["lines"][number] }) {
  const { money } = useFormats();
  const unit = money(line.unitPrice);
  return (
    <tr>
      <td>
        {line.description}
        <span className={`figures ${classes.how}`}>
          {line.days !== null && (
            <>
              <Plural value={line.days} one="# day" other="# days" /> ·{" "}
            </>
          )}
          <Trans>
            {line.quantity} × {unit}
          </Trans>
        </span>
      </td>
      <td className="figures">{money(line.amount)}</td>
    </tr>
  );
}
