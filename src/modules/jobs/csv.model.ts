/** Comma-separated values (RFC 4180), safe to open in a spreadsheet. Pure. */

export type Cell = string | number | null;

// A spreadsheet takes such a text for a formula, which may call out or run a program (OWASP, 'CSV Injection').
const formula = /^[\t\r\n]|^[\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

function cellOf(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  // Some spreadsheets part cells at semicolons and tabs.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(",")}\r\n`;
