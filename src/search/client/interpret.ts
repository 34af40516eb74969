import { termsOf } from '../analyzer/analyse.ts';
import type { Lexicon } from '../analyzer/lexicon.ts';
import { normalise } from '../analyzer/normalise.ts';
import { containing } from './containing.ts';
import { doubtfulStretches, type Stretch } from './doubtful-stretches.ts';
import { equivalentsOf } from './equivalents.ts';
import { postingsOf } from './look-up.ts';
import type { SearchIndex } from './open-index.ts';
import { type QueryTerms, type QueryWord, toQueryTerms } from './query-terms.ts';
import { type Readings, readAs, toReadings } from './readings.ts';
import { synonymsOf } from './synonyms.ts';

/**
 * What a query asks for. Words that no article has as they are written are replaced by those that are read so
 * (まついしょうけん, matsui shouken → 松井証券) or that mean the same (クレカ → クレジットカード).
 */
export async function interpret(query: string, index: SearchIndex): Promise<QueryTerms> {
  const asked = await reworded(toQueryTerms(query, index.lexicon), index);
  const beside = [synonymsOf, containing].flatMap((others) => others(asked.words, index.lexicon));
  return { ...asked, words: [...asked.words, ...beside] };
}

async function reworded(plain: QueryTerms, index: SearchIndex): Promise<QueryTerms> {
  const isHeld = async (term: string): Promise<boolean> => (await postingsOf(term, index)).documents > 0;
  const stretches = await doubtfulStretches(plain.text, index.lexicon, isHeld);
  if (stretches.length === 0) return plain;
  const parts: (string | readonly QueryWord[])[] = [];
  let at = 0;
  for (const { stretch, meant } of (
    await Promise.all(stretches.map((one) => meaningsOf(one, index)))
  ).flat()) {
    parts.push(plain.text.slice(at, stretch.start), meant);
    at = stretch.end;
  }
  if (parts.length === 0) return plain;
  const cut = [...parts, plain.text.slice(at)].map((part) =>
    typeof part === 'string' ? toQueryTerms(part, index.lexicon) : { words: part, unknown: [] },
  );
  return {
    ...plain,
    words: cut.flatMap(({ words }) => words),
    unknown: cut.flatMap(({ unknown }) => unknown),
  };
}

interface Meaning {
  readonly stretch: Stretch;
  readonly meant: readonly QueryWord[];
}

async function meaningsOf(stretch: Stretch, index: SearchIndex): Promise<readonly Meaning[]> {
  const meant = await meaningOf(stretch, index);
  if (meant !== undefined) return [{ stretch, meant }];
  return (await Promise.all((stretch.apart ?? []).map((one) => meaningsOf(one, index)))).flat();
}

/** Hiragana are tried as a reading first: マネー is 金, not 真似. */
async function meaningOf(stretch: Stretch, index: SearchIndex): Promise<readonly QueryWord[] | undefined> {
  const { written, kana, otherwise } = stretch;
  const bySound = async () =>
    kana === undefined
      ? undefined
      : wordsReadAs(stretch, toReadings(await index.words(), index.lexicon), index.lexicon);
  const byMeaning = async () => (otherwise === 'particles' ? undefined : equivalentsOf(written, index));
  const found = /^\p{Script=Hiragana}/u.test(written)
    ? ((await bySound()) ?? (await byMeaning()))
    : ((await byMeaning()) ?? (await bySound()));
  return found ?? (otherwise === 'particles' ? undefined : beginningOfName(stretch, index));
}

const SHORTEST_BEGINNING = 3;

/** メタップス, where the articles only have a name that begins so. */
async function beginningOfName(
  { written, kana }: Stretch,
  { words, lexicon }: SearchIndex,
): Promise<readonly QueryWord[] | undefined> {
  if (written.length < SHORTEST_BEGINNING) return undefined;
  const { names } = await words();
  const choices = names
    .filter(([text, , reading]) => normalise(text).startsWith(written) || (kana && reading.startsWith(kana)))
    .map(([text]) => termsOf(text, lexicon));
  const [first] = choices;
  return first === undefined ? undefined : [{ terms: first, use: 'wanted', choices }];
}

/** What is taken for a name among a sentence's endings has so many kana. */
const SHORTEST_NAME = 4;

/** The words of the index that a stretch is read as; undefined if it is none. */
function wordsReadAs(
  { written, kana, otherwise }: Stretch,
  readings: Readings,
  lexicon: Lexicon,
): readonly QueryWord[] | undefined {
  const words = kana === undefined ? undefined : readAs(kana, readings);
  if (words === undefined || words.length === 0) return undefined;
  const itself = otherwise === 'particles' ? ownWord(written, lexicon) : undefined;
  const isName = words.some(({ reading }) => reading.length >= SHORTEST_NAME);
  if (otherwise === 'particles' && !isName && itself === undefined && words.length > 1) return undefined;
  if (itself !== undefined && words.length > 1) return undefined;
  return words.flatMap(({ meant }): readonly QueryWord[] => {
    const choices = itself === undefined ? meant : [itself, ...meant];
    const [only = [], ...others] = choices;
    if (others.length === 0) return only.map((term) => ({ terms: [term], use: 'wanted' }));
    return [{ terms: only, use: 'wanted', choices }];
  });
}

/** The term of a stretch that the articles have as one word as it is written. */
function ownWord(written: string, lexicon: Lexicon): readonly string[] | undefined {
  const [word, ...others] = toQueryTerms(written, lexicon).words;
  const isWord = word !== undefined && others.length === 0 && word.use === 'wanted' && !isWeak(word);
  return isWord ? word.terms : undefined;
}

function isWeak({ terms }: QueryWord): boolean {
  return terms.every((term) => term.startsWith('='));
}
