import { near, type SourceLine } from '../lines/source-line.ts';
import { isDated } from '../rows/leading-date.ts';
import { bulleted, cellsOf, footnote, isTitleLike, numbered } from './line-forms.ts';

/** The width at which a text seems to have been wrapped by hand, or null where its lines are whole paragraphs. */
export function wrapWidth(lines: readonly SourceLine[]): number | null {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length >= longest - 4).length;
  return longest >= 20 && longest <= 60 && full >= 4 ? longest : null;
}

/**
 * Whether a line of plain text without any sign is a heading: short, no sentence, no date, and followed
 * by something longer that it can be the heading of.
 */
export function isBareHeading(all: readonly SourceLine[], at: number, width: number | null): boolean {
  const text = (all[at]?.text ?? '').trim();
  if (!isTitleLike(text) || text.length < 3 || !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text))
    return false;
  if (/[：:」）)…]$|^[「（(※→]|https?:|@/u.test(text) || isDated(text)) return false;
  if (width !== null && text.length >= width * 0.8) return false;
  const above = (all[at - 1]?.text ?? '').trim();
  if (above !== '' && !/[。！？!?」）)\]］]$|\d$/u.test(above) && !isOwnLine(above)) return false;
  const next = near(all, at, 1);
  if (next === undefined || next.site) return false;
  const below = next.text.trim();
  return isOwnLine(below) || isDated(below) || (/。/u.test(below) && below.length > text.length);
}

function isOwnLine(text: string): boolean {
  return (
    bulleted(text) !== null || numbered(text) !== null || cellsOf(text) !== null || footnote(text) !== null
  );
}
