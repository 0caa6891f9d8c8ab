import { Trans as LinguiTrans, type TransProps } from "@lingui/react";
import { createElement } from "react";

/**
 * What every <Trans> becomes (lingui.config.ts). Lingui looks for tags in the whole sentence, also in the texts that
 * are put into it, which people typed: only what is no mere text it leaves alone, so each goes in as a list of one.
 */
export function Trans({ values = {}, ...props }: TransProps) {
  const inert = Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? [value] : value]);
  return createElement(LinguiTrans, { ...props, values: Object.fromEntries(inert) });
}
