import type { SearchHit } from '../client/search-engine.ts';

/** With it Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet takes for the start of a formula: OWASP, "CSV Injection"
 * (https://owasp.org/www-community/attacks/CSV_Injection), full-width signs included, which Japanese settings accept.
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const QUOTED = /[",\r\n]|^\s|\s$/u;

/** A table as RFC 4180 has it, in UTF-8 with a byte order mark; no cell of it is run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const text = value.toWellFormed();
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The results as a table: a row for the names of the columns, then one for each article. */
export function toResultRows(hits: readonly SearchHit[], location: URL): readonly (readonly string[])[] {
  return [
    ['題名', 'アドレス', '公開日', '原因', '組織', '被害', '言葉のある章'],
    ...hits.map(({ title, url, meta, sections }) => [
      title.map(({ text }) => text).join(''),
      URL.parse(url, location)?.href ?? '',
      meta['published'] ?? '',
      meta['cause'] ?? '',
      meta['organisations'] ?? '',
      meta['harm'] ?? '',
      sections
        .map(({ heading }) => heading)
        .filter(Boolean)
        .join('、'),
    ]),
  ];
}
