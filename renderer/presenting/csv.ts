/** What a spreadsheet would take for a formula, when a cell begins with it (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV by RFC 4180: commas, CRLF, and quotes around what needs them. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it, which spreadsheets do not show.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
