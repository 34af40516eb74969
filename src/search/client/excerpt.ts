import { wordsOf } from '../analyzer/analyse.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import { normaliseTraced, type Traced } from '../analyzer/normalise.ts';

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
  for (const word of wordsOf(traced.text, lexicon)) {
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

const LONGEST_EXCERPT = 110;
/** What is shown before the first mark, if the sentence begins earlier. */
const LEAD = 30;
const SENTENCE_END = /[。！？!?\n]/u;

/**
 * The stretch of a marked text that holds the most marks: from the beginning of a sentence if it is near, with … where
 * the text goes on. Lines are joined as Japanese is written, without spaces.
 */
export function excerptOf(segments: readonly Segment[]): readonly Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  const marks: { start: number; end: number }[] = [];
  let at = 0;
  for (const segment of segments) {
    if (segment.marked) marks.push({ start: at, end: at + segment.text.length });
    at += segment.text.length;
  }
  const first = bestStart(marks);
  const sentence = beginningOfSentence(text, first);
  const start = first - sentence <= LEAD ? sentence : first - LEAD;
  const end = Math.min(text.length, start + LONGEST_EXCERPT);
  return [
    ...(start > sentence ? [{ text: '…', marked: false }] : []),
    ...joinLines(cutOut(segments, start, end).filter((segment) => segment.text !== '')),
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** The mark from which on most characters are marked within the length of an excerpt. */
function bestStart(marks: readonly { start: number; end: number }[]): number {
  const weight = (from: number): number =>
    marks
      .filter(({ start, end }) => start >= from && end <= from + LONGEST_EXCERPT - LEAD)
      .reduce((sum, { start, end }) => sum + end - start, 0);
  const best = marks.reduce(
    (found, { start }) => (weight(start) > found.weight ? { start, weight: weight(start) } : found),
    { start: 0, weight: 0 },
  );
  return best.start;
}

function beginningOfSentence(text: string, from: number): number {
  for (let at = from; at > 0; at -= 1) if (SENTENCE_END.test(text.charAt(at - 1))) return at;
  return 0;
}

function cutOut(segments: readonly Segment[], start: number, end: number): readonly Segment[] {
  let at = 0;
  return segments.map(({ text, marked }) => {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return { text: piece, marked };
  });
}

/** Lines that end no sentence are rows of a list; a row may be marked whole, so that its end is a piece of its own. */
function joinLines(pieces: readonly Segment[]): readonly Segment[] {
  return pieces
    .map(({ text, marked }, place) => {
      const before = pieces[place - 1]?.text ?? '';
      const last = place === pieces.length - 1;
      const joined = text.replace(/\s*\n\s*/gu, (gap, at: number) => {
        const left = before + text.slice(0, at);
        return left === '' || /[。！？!?、」]$/u.test(left) || (last && at + gap.length === text.length)
          ? ''
          : '、';
      });
      return { text: joined, marked };
    })
    .filter(({ text }) => text !== '');
}
