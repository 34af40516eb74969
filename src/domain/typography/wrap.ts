/** May not begin a line (JIS X 4051 行頭禁則): closing marks, stops, small kana, repeat and long-vowel marks. */
const notFirst =
  /^[、。，．・：；？！ー〜～）」』】〉》〕〗］｝”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻ヽヾゝゞ…‥―—,.:;?!)\]}%％℃°′″]/u;

/** May not end a line (行末禁則): opening marks. */
const notLast = /[（「『【〈《〔〖［｛“‘([{¥$＄￥№]$/u;

/** Latin words, numbers and addresses, which are not broken. */
const run = /[\u0021-\u007E\u00A1-\u024F]+|\s+|\P{Cc}/gu;

/**
 * How many half-width columns a text takes in a fixed-width font: one for ASCII, Latin letters and half-width
 * kana, none for what combines, two for everything else, the ambiguous marks (…, ―, ①) too, as Japanese fonts
 * set them (Unicode Standard Annex #11).
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}|\u200D|\uFE0F/u.test(character)) continue;
    columns += /[\u0020-\u024F\uFF61-\uFF9F]/u.test(character) ? 1 : 2;
  }
  return columns;
}

/**
 * Breaks a text into lines of at most `columns` half-width columns, by the rules of Japanese line breaking:
 * no stop, closing mark or small kana begins a line, no opening mark ends one, and words, numbers and addresses
 * stay whole, even where one alone is wider than a line. Line feeds stay.
 *
 * @param indent stands before every line but the first of a paragraph, and counts
 */
export function wrapText(text: string, columns: number, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrapLine(paragraph, columns, indent))
    .join('\n');
}

function wrapLine(paragraph: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(paragraph)) {
    const isBlank = /^\s+$/.test(unit) && unit !== '　';
    if (line.trim() !== '' && columnsOf(line + (isBlank ? '' : unit)) > columns) {
      lines.push(line.trimEnd());
      line = indent;
      if (isBlank) continue;
    }
    line += unit;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** What is set as one: a character with the marks that cling to it, or a word. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  for (const [piece] of text.matchAll(run)) {
    const last = units.at(-1);
    const clings =
      last !== undefined &&
      !/^\s/.test(piece) &&
      (/^\p{M}|^[\u200D\uFE0F]/u.test(piece) ||
        (notFirst.test(piece) && !/\s$/.test(last)) ||
        notLast.test(last));
    if (clings) units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}
