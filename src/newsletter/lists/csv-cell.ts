/**
 * A cell of a CSV file (RFC 4180) that a spreadsheet takes for text: one that would be computed gets an apostrophe
 * before it (CWE-1236). {@link readList} takes it off again.
 */
export function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
