/** The text of a file: UTF-8, or what spreadsheets on Windows write. */
export async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A workbook, or a text in UTF-16, is full of what no text has: the API would not even look at it. */
export function isText(text: string): boolean {
  return !text.includes("\0");
}
