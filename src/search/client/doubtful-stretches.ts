import { type Word, wordsOf } from '../analyzer/analyse.ts';
import { asHiragana } from '../analyzer/katakana.ts';
import { holds, type Lexicon } from '../analyzer/lexicon.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import { romajiToHiragana } from '../analyzer/romaji.ts';

/** A stretch of a query that no article has as it is written, or that may be written as it sounds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** How it sounds, in hiragana; undefined for what cannot be sounded out. */
  readonly kana: string | undefined;
  /** What it is without readings: `nothing` the articles have, or `particles` that a sentence may consist of. */
  readonly otherwise: 'nothing' | 'particles';
  /** Its words, which may mean something where it does not as a whole. */
  readonly apart?: readonly Stretch[];
}

const KANA_RUN = /[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu;
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;
/** Of fewer kana than these beside other words a sentence's endings are made. */
const SHORTEST_NAME = 4;
const LATIN_RUN = /(?<![a-z0-9\-_./:@&'+#])[a-z][a-z'-]+(?: +[a-z][a-z'-]+)*(?![a-z0-9_./:@&+#])/gu;
const SHORTEST_ROMAJI = 3;

/**
 * Finds them in a normalised query, in order and without overlaps.
 * @param isHeld tells of a Latin word whether an article has it.
 */
export async function doubtfulStretches(
  text: string,
  lexicon: Lexicon,
  isHeld: (term: string) => Promise<boolean>,
): Promise<readonly Stretch[]> {
  const found = [
    ...kanaStretches(text, lexicon),
    ...(await latinStretches(text, isHeld)),
    ...missingStretches(text, lexicon),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const stretch of found) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept;
}

function kanaStretches(text: string, lexicon: Lexicon): readonly Stretch[] {
  return [...text.matchAll(KANA_RUN)].flatMap(({ index, 0: written }): Stretch[] => {
    const words = wordsOf(written, lexicon);
    const isMissing = words.some((word) => isUnheld(word, lexicon));
    const isAll = written === text;
    const saysNothing = words.every(({ terms }) => terms.every((term) => term.startsWith(WEAK)));
    const mayBeName = HIRAGANA.test(written) && (isAll || (saysNothing && written.length >= SHORTEST_NAME));
    if (!isMissing && !mayBeName) return [];
    return [
      {
        start: index,
        end: index + written.length,
        written,
        kana: asHiragana(written),
        otherwise: isMissing ? 'nothing' : 'particles',
      },
    ];
  });
}

async function latinStretches(
  text: string,
  isHeld: (term: string) => Promise<boolean>,
): Promise<readonly Stretch[]> {
  const found = await Promise.all(
    [...text.matchAll(LATIN_RUN)].map(async ({ index, 0: run }): Promise<readonly Stretch[]> => {
      const words = [...run.matchAll(/\S+/gu)];
      const held = await Promise.all(words.map(([word]) => isHeld(word)));
      if (held.every(Boolean)) return [];
      const whole = latinStretch(run, index);
      const apart = words
        .filter((_, at) => held[at] === false)
        .map((word) => latinStretch(word[0], index + word.index));
      // One of several words is found: what is not is looked at by itself.
      return held.some(Boolean) || words.length === 1 ? apart : [{ ...whole, apart }];
    }),
  );
  return found.flat();
}

function latinStretch(written: string, start: number): Stretch {
  const kana = written.length < SHORTEST_ROMAJI ? undefined : romajiToHiragana(written.replaceAll(' ', ''));
  return { start, end: start + written.length, written, kana, otherwise: 'nothing' };
}

/** What the articles do not have in other letters, neighbours together: 住 and 基 of 住基. */
function missingStretches(text: string, lexicon: Lexicon): readonly Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (const word of wordsOf(text, lexicon)) {
    if (!isUnheld(word, lexicon)) continue;
    const last = found.at(-1);
    if (last?.end === word.start) last.end = word.end;
    else found.push({ start: word.start, end: word.end });
  }
  return found.map(({ start, end }) => ({
    start,
    end,
    written: text.slice(start, end),
    kana: undefined,
    otherwise: 'nothing',
  }));
}

function isUnheld({ terms, known }: Word, lexicon: Lexicon): boolean {
  const own = terms.filter((term) => !term.startsWith(WEAK));
  if (own.length === 0) return !known && terms.length > 0;
  return own.every((term) => holds(lexicon, term) === false);
}
