import { toHiragana } from '#domain/typography/kana.ts';
import type { IpadicEntry } from '../../analyzer/ipadic.ts';

/**
 * Words that are one and the same for a reader who looks for them → the word whose term they share.
 * - a potential verb and its verb: 防げる 防ぐ;
 * - a noun that is a verb's continuative form, and the verb: 持ち出し 持ち出す;
 * - spellings of one word, of one reading and part of speech: 取扱い 取り扱い, 漏えい 漏洩.
 * @param words the words of the articles; only words that IPADIC relates to one of them are returned.
 */
export function sameWords(
  words: readonly string[],
  entries: readonly IpadicEntry[],
): ReadonlyMap<string, string> {
  const dictionary = toDictionary(entries);
  const same = new Map<string, string>();
  for (const word of [...words].sort()) {
    const verb = dictionary.verbOfNoun.get(word) ?? dictionary.plainVerb(word) ?? word;
    for (const spelling of dictionary.spellings(verb)) {
      const own = representative(dictionary.spellings(spelling));
      if (spelling !== own) same.set(spelling, own);
    }
    const shared = same.get(verb) ?? verb;
    if (word !== shared) same.set(word, shared);
  }
  return same;
}

interface Dictionary {
  readonly verbOfNoun: ReadonlyMap<string, string>;
  readonly plainVerb: (verb: string) => string | undefined;
  /** All spellings of a word, itself included. */
  readonly spellings: (word: string) => readonly string[];
}

const KANJI = /\p{Script=Han}/u;
const LETTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;
const CONTINUATIVE_NOUN = /\p{Script=Han}.*\p{Script=Hiragana}$/u;
const FIVE_ROWS = new Map(
  [...'えけげせてねべめれ'].map((kana, index) => [kana, 'うくぐすつぬぶむる'.charAt(index)]),
);

function toDictionary(entries: readonly IpadicEntry[]): Dictionary {
  const verbs = new Set<string>();
  const verbOfNoun = new Map<string, string>();
  const byReading = new Map<string, Set<string>>();
  const readingsOf = new Map<string, Set<string>>();
  for (const { surface, base, pos, detail, form, reading } of entries) {
    if (pos === '動詞' && detail === '自立') {
      if (surface === base) verbs.add(base);
      if (form === '連用形' && CONTINUATIVE_NOUN.test(surface)) verbOfNoun.set(surface, base);
    }
    const isWord =
      surface === base && (pos === '動詞' || pos === '形容詞' || (pos === '名詞' && detail !== '固有名詞'));
    if (!isWord || reading === '' || !KANJI.test(surface) || !LETTERS.test(surface)) continue;
    const key = `${pos} ${toHiragana(reading)}`;
    addTo(byReading, key, surface);
    addTo(readingsOf, surface, key);
  }
  return {
    verbOfNoun,
    plainVerb: (verb) => {
      if (!verb.endsWith('る') || !verbs.has(verb) || verb.length < 3) return undefined;
      const plain = verb.slice(0, -2) + (FIVE_ROWS.get(verb.charAt(verb.length - 2)) ?? ' ');
      return verbs.has(plain) && KANJI.test(plain) ? plain : undefined;
    },
    spellings: (word) => {
      const keys = readingsOf.get(word) ?? [];
      if (word.length < 2) return [word];
      const others = [...keys].flatMap((key) =>
        [...(byReading.get(key) ?? [])].filter((other) => other.length > 1 && isSpelling(word, other, key)),
      );
      return [...new Set([word, ...others])];
    },
  };
}

/** The spelling with the most kanji, of these the longest: for every spelling of a word the same one. */
function representative(spellings: readonly string[]): string {
  const rank = (word: string): string =>
    `${String(99 - [...word].filter((character) => KANJI.test(character)).length)}${String(99 - word.length)}${word}`;
  return [...spellings].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] ?? '';
}

/**
 * Whether two words of one reading are spellings of one word: the same kanji with more or fewer kana between
 * them (取扱 取り扱い), or kana in place of some of the kanji (漏えい 漏洩).
 */
function isSpelling(a: string, b: string, key: string): boolean {
  if (a === b) return true;
  const kanjiOf = (word: string): string => [...word].filter((character) => KANJI.test(character)).join('');
  if (kanjiOf(a) === kanjiOf(b)) return kanjiOf(a).length > 0;
  const [mixed, full] = kanjiOf(a).length < kanjiOf(b).length ? [a, b] : [b, a];
  if (kanjiOf(mixed) === '') return false;
  // One character of kana is an inflection as often as a kanji.
  if ([...mixed].filter((character) => !KANJI.test(character)).length < 2) return false;
  const runs = mixed.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  const pattern = runs.map((run) => (KANJI.test(run) ? run : `(?:${run}|\\p{Script=Han}+)`)).join('');
  const reading = key.split(' ')[1] ?? '';
  const heard = runs.map((run) => (KANJI.test(run) ? '.+' : run)).join('');
  return new RegExp(`^${pattern}$`, 'u').test(full) && new RegExp(`^${heard}$`, 'u').test(reading);
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}
