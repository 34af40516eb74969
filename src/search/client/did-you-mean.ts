import { asHiragana, widenKana } from '../analyzer/katakana.ts';
import { normalise } from '../analyzer/normalise.ts';
import { romajiToHiragana } from '../analyzer/romaji.ts';
import type { OthersFile } from '../index/others-file.ts';
import type { WordsFile } from '../index/words-file.ts';
import { editDistance } from './edit-distance.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerms } from './query-terms.ts';
import { readingPairs } from './readings.ts';

export interface Help {
  /** The query with the words that no article has replaced by probable ones; null without any. */
  readonly query: string | null;
  /** Whether only a slip of the keyboard explains the words: none of them is a word of the language. */
  readonly isSlip: boolean;
  /** Words that resemble the query's, the most similar first. */
  readonly nearest: readonly string[];
}

const MOST_NEAREST = 5;
/** One slip in three letters, two in six; a word of two is too short to tell. */
const LETTERS_PER_SLIP = 3;
/** With more slips than this, what was meant is asked and not taken for granted. */
const MOST_SLIPS = 1;

/** Looks for what a reader may have meant by the words that no article has. */
export async function didYouMean(
  query: Pick<QueryTerms, 'text' | 'unknown'>,
  index: SearchIndex,
): Promise<Help> {
  const candidates = candidatesOf(await index.words());
  const whole = query.text.replaceAll(/\s+/gu, '');
  const name = nearestOf(
    whole,
    candidates.filter(({ isName }) => isName),
  )[0];
  if (name !== undefined && name.slips <= allowed(whole)) {
    return {
      query: name.text === query.text ? null : name.text,
      isSlip: name.beginsAlike && name.slips <= MOST_SLIPS,
      nearest: [name.text],
    };
  }
  let text = query.text;
  let isSlip = true;
  const nearest: string[] = [];
  for (const word of query.unknown) {
    const { sound, isReal } = aboutWord(word, await index.others(word));
    const found = nearestOf(word, candidates, sound);
    const best = found[0];
    if (best !== undefined && best.slips <= allowed(word)) {
      text = text.replace(word, best.text);
      isSlip &&= !isReal && best.beginsAlike && best.slips <= MOST_SLIPS;
    }
    nearest.push(...found.map((candidate) => candidate.text));
  }
  return {
    query: text === query.text ? null : text,
    isSlip,
    nearest: [...new Set(nearest)].slice(0, MOST_NEAREST),
  };
}

interface Candidate {
  readonly text: string;
  /** Ways to write it. */
  readonly keys: readonly string[];
  readonly isName: boolean;
}

const made = new WeakMap<WordsFile, readonly Candidate[]>();

function candidatesOf(file: WordsFile): readonly Candidate[] {
  const known = made.get(file);
  if (known !== undefined) return known;
  const readings = new Map<string, string[]>();
  for (const [text, reading] of readingPairs(file))
    readings.set(text, [...(readings.get(text) ?? []), reading]);
  const names = file.names.map(
    ([text, , reading]): Candidate => ({ text, keys: [keyOf(text), keyOf(reading)], isName: true }),
  );
  const words = [...readings].map(
    ([text, own]): Candidate => ({ text, keys: [keyOf(text), ...own.map(keyOf)], isName: false }),
  );
  const latin = file.latin.split(' ').map((text): Candidate => ({ text, keys: [text], isName: false }));
  const all = [...names, ...words.filter(({ text }) => text.length > 1), ...latin];
  made.set(file, all);
  return all;
}

/** Spelling by which words are compared: kana as hiragana, small ones as large ones. */
function keyOf(text: string): string {
  return asHiragana(widenKana(normalise(text)));
}

function allowed(word: string): number {
  return Math.floor(word.length / LETTERS_PER_SLIP);
}

/** How a word sounds that no article has, 病因 → びょういん, and whether it is a word of the language. */
function aboutWord(
  word: string,
  { homophones, lookalikes }: OthersFile,
): { readonly sound: string | undefined; readonly isReal: boolean } {
  const list = homophones.split(' ');
  const at = list.findIndex((other, place) => place % 2 === 0 && other === word);
  const sound = at === -1 ? undefined : list[at + 1];
  return { sound, isReal: sound !== undefined || lookalikes.split(' ').includes(word) };
}

interface Near {
  readonly text: string;
  readonly slips: number;
  /** Few slips are made in a word's first letter. */
  readonly beginsAlike: boolean;
}

function nearestOf(
  word: string,
  candidates: readonly Candidate[],
  sound: string | undefined = romajiToHiragana(word),
): readonly Near[] {
  const keys = [keyOf(word), keyOf(sound ?? word)];
  const isKatakana = /^[\p{Script=Katakana}ー]+$/u;
  const script = (text: string): number => Number(isKatakana.test(text) === isKatakana.test(word));
  const limit = Math.max(1, Math.ceil(word.length / 2));
  return candidates
    .flatMap(({ text, keys: own }): Near[] => {
      const ways = own.flatMap((key) =>
        keys
          .filter((asked) => Math.abs(key.length - asked.length) <= limit)
          .map((asked) => ({
            slips: editDistance(key, asked),
            beginsAlike: key.charAt(0) === asked.charAt(0),
          })),
      );
      const slips = Math.min(...ways.map((way) => way.slips));
      if (slips > limit || slips >= word.length) return [];
      return [{ text, slips, beginsAlike: ways.some((way) => way.slips === slips && way.beginsAlike) }];
    })
    .sort(
      (a, b) =>
        a.slips - b.slips ||
        script(b.text) - script(a.text) ||
        a.text.length - b.text.length ||
        (a.text < b.text ? -1 : 1),
    )
    .slice(0, MOST_NEAREST);
}
