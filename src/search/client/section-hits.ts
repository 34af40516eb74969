import { markHits, type Segment } from './excerpt.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchHit } from './search-engine.ts';

/** Heading, id on the page ('' without one) and text of a section, as the record of an article keeps them. */
type Part = readonly [heading: string, anchor: string, text: string];

const MOST_SECTIONS = 3;
const LONGEST_EXCERPT = 110;
/** Characters before the first hit of an excerpt that is cut. */
const BEFORE = 20;

/** The sections that hold the terms: those with the most hits, in the order of the page. */
export function sectionHits(
  parts: string | undefined,
  terms: ReadonlySet<string>,
  lexicon: Lexicon,
): SearchHit['sections'] {
  return readParts(parts)
    .map(([heading, anchor, text], order) => {
      const lines = text.split('\n').map((line) => markHits(line, terms, lexicon));
      const best = lines.toSorted((a, b) => hitLength(b) - hitLength(a))[0] ?? [];
      return { heading, anchor: anchor || null, excerpt: shorten(best), order, length: hitLength(best) };
    })
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SECTIONS)
    .sort((a, b) => a.order - b.order)
    .map(({ heading, anchor, excerpt }) => ({ heading, anchor, excerpt }));
}

function readParts(parts: string | undefined): readonly Part[] {
  const data: unknown = parts === undefined ? [] : JSON.parse(parts);
  return Array.isArray(data) ? data.filter(isPart) : [];
}

function isPart(data: unknown): data is Part {
  return Array.isArray(data) && data.length === 3 && data.every((entry) => typeof entry === 'string');
}

function hitLength(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text, marked }) => sum + (marked ? text.length : 0), 0);
}

/** As much of a line as is shown, from a little before its first hit on; … stands for what is left out. */
function shorten(segments: readonly Segment[]): readonly Segment[] {
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONGEST_EXCERPT) return segments;
  const lead = segments[0]?.marked === false ? segments[0].text.length : 0;
  const from = Math.min(Math.max(0, lead - BEFORE), length - LONGEST_EXCERPT);
  const cut = slice(segments, from, from + LONGEST_EXCERPT);
  const ellipsis = { text: '…', marked: false };
  return [...(from > 0 ? [ellipsis] : []), ...cut, ...(from + LONGEST_EXCERPT < length ? [ellipsis] : [])];
}

function slice(segments: readonly Segment[], from: number, to: number): readonly Segment[] {
  let at = 0;
  return segments.flatMap(({ text, marked }) => {
    const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at)).toWellFormed();
    at += text.length;
    return piece === '' ? [] : [{ text: piece, marked }];
  });
}
