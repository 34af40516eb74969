import { normaliseTraced, type Traced } from '../analyzer/normalise.ts';
import { decodeWords } from './decode.ts';
import type { Lexicon } from './lexicon.ts';

/** A stretch of a text that a reader sees, and whether it is what the query asked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Divides a text into what a query hit and the rest. Joined again, the segments are the text, unchanged.
 * A word is hit in all its forms, as the index finds it: 盗まれた by 盗む.
 */
export function markHits(text: string, terms: ReadonlySet<string>, lexicon: Lexicon): readonly Segment[] {
  const traced = normaliseTraced(text);
  if (traced === undefined) return [{ text, marked: false }];
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of decodeWords(traced.text, lexicon)) {
    if (word.terms.some((term) => terms.has(term))) marked.fill(true, ...originOf(word, traced));
  }
  return joinUnits(text, marked);
}

/** Where a stretch of the normalised text stands in the original. */
function originOf({ start, end }: { start: number; end: number }, { origins }: Traced): [number, number] {
  const from = origins[start] ?? 0;
  const last = origins[end - 1] ?? from;
  return [from, origins.slice(end).find((origin) => origin > last) ?? last + 1];
}

function joinUnits(text: string, marked: readonly boolean[]): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[start]) continue;
    segments.push({ text: text.slice(start, at), marked: marked[start] ?? false });
    start = at;
  }
  return segments;
}
