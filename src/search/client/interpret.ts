import { wordsOf } from '../analyzer/analyse.ts';
import { asHiragana } from '../analyzer/katakana.ts';
import { holds, type Lexicon } from '../analyzer/lexicon.ts';
import { WEAK } from '../analyzer/lexicon-file.ts';
import { romajiToHiragana } from '../analyzer/romaji.ts';
import { containing } from './containing.ts';
import { postingsOf } from './look-up.ts';
import type { SearchIndex } from './open-index.ts';
import { type QueryTerms, type QueryWord, toQueryTerms } from './query-terms.ts';
import { type Readings, readAs, toReadings } from './readings.ts';
import { synonymsOf } from './synonyms.ts';

/**
 * What a query asks for. Words that a reader wrote as they sound, in kana or in Latin letters, are replaced by those
 * that are read so: まついしょうけん, matsui shouken → 松井証券.
 */
export async function interpret(query: string, index: SearchIndex): Promise<QueryTerms> {
  const asked = await heardQuery(query, index);
  const beside = [synonymsOf, containing].flatMap((others) => others(asked.words, index.lexicon));
  return { ...asked, words: [...asked.words, ...beside] };
}

async function heardQuery(query: string, index: SearchIndex): Promise<QueryTerms> {
  const plain = toQueryTerms(query, index.lexicon);
  const pieces = await soundsIn(plain.text, index);
  if (pieces.every((piece) => typeof piece === 'string')) return plain;
  const readings = toReadings(await index.words(), index.lexicon);
  const parts = pieces.map((piece) =>
    typeof piece === 'string' ? piece : read(piece, readings, index.lexicon),
  );
  if (parts.every((part) => typeof part === 'string')) return plain;
  const cut = parts.map((part) => (typeof part === 'string' ? toQueryTerms(part, index.lexicon) : part));
  return {
    ...plain,
    words: cut.flatMap((part) => ('words' in part ? part.words : part)),
    unknown: cut.flatMap((part) => ('words' in part ? part.unknown : [])),
  };
}

/** A stretch that may be written as it sounds. */
interface Sound {
  readonly written: string;
  readonly kana: string;
}

const KANA_RUN = /[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu;
const ROMAJI_RUN = /(?<![a-z0-9\-_./:@&'+#])[a-z][a-z'-]+(?: +[a-z][a-z'-]+)*(?![a-z0-9_./:@&+#])/gu;
const SHORTEST_ROMAJI = 3;

const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;

async function soundsIn(text: string, index: SearchIndex): Promise<readonly (string | Sound)[]> {
  const pieces: (string | Sound)[] = [];
  let at = 0;
  const runs = [...text.matchAll(KANA_RUN), ...text.matchAll(ROMAJI_RUN)].sort((a, b) => a.index - b.index);
  for (const run of runs) {
    const [written] = run;
    const kana = await heard(written, text === written, index);
    if (kana === undefined) continue;
    pieces.push(text.slice(at, run.index), { written, kana });
    at = run.index + written.length;
  }
  return [...pieces, text.slice(at)];
}

/** How a stretch sounds, if it holds a word that no article has as it is written. */
async function heard(written: string, isAll: boolean, index: SearchIndex): Promise<string | undefined> {
  if (/[a-z]/u.test(written)) {
    const kana = romajiToHiragana(written.replaceAll(' ', ''));
    if (kana === undefined || written.length < SHORTEST_ROMAJI) return undefined;
    const words = await Promise.all(written.split(/ +/u).map((word) => postingsOf(word, index)));
    return words.every(({ documents }) => documents > 0) ? undefined : kana;
  }
  const words = wordsOf(written, index.lexicon);
  const isFound = words.every(
    ({ known, terms }) => known && terms.every((term) => isUsual(term, index.lexicon)),
  );
  return isFound && !(isAll && HIRAGANA.test(written)) ? undefined : asHiragana(written);
}

function isUsual(term: string, lexicon: Lexicon): boolean {
  return term.startsWith(WEAK) || holds(lexicon, term) !== false;
}

/** The words of the index that a stretch stands for; the stretch itself if it stands for none. */
function read({ written, kana }: Sound, readings: Readings, lexicon: Lexicon): string | readonly QueryWord[] {
  const words = readAs(kana, readings);
  if (words === undefined) return written;
  const own = toQueryTerms(written, lexicon).words.filter(({ use }) => use === 'wanted');
  const itself = own.length === 1 ? own.map(({ terms }) => terms) : [];
  if (itself.length > 0 && words.length > 1) return written;
  return words.flatMap((meant): QueryWord[] => {
    const choices = [...itself.filter((terms) => terms.every((term) => !term.startsWith(WEAK))), ...meant];
    const [only, ...others] = choices;
    if (only !== undefined && others.length === 0)
      return only.map((term) => ({ terms: [term], use: 'wanted' }));
    return [{ terms: only ?? [], use: 'wanted', choices }];
  });
}
