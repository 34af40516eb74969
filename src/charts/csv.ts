/** What a spreadsheet would take for a formula (OWASP, CSV Injection), full-width forms included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as RFC 4180 has it, with the byte order mark by which Excel knows UTF-8. A text that a spreadsheet would
 * run as a formula gets an apostrophe before it; numbers are written as they are.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
