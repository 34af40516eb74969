import { readIpadic } from '../../analyzer/ipadic.ts';
import type { LexiconFile } from '../../analyzer/lexicon-file.ts';
import { normalise } from '../../analyzer/normalise.ts';
import type { Token, Tokenizer } from '../../analyzer/tokenizer.ts';
import type { AuthoredName, SearchDocument } from '../search-document.ts';
import type { WordsFile } from '../words-file.ts';
import { countWords } from './count-words.ts';
import { fieldLoanwords, synonymGroups } from './field-words.ts';
import { homophones } from './homophones.ts';
import { lookalikes } from './lookalikes.ts';
import { nameParts } from './name-parts.ts';
import { readings } from './readings.ts';
import { sameWords } from './same-words.ts';
import { trainLexicon } from './train-lexicon.ts';

/** What is made of the site's texts before the index exists. */
export interface SiteWords {
  readonly draft: Omit<LexiconFile, 'index' | 'documents' | 'excerpts' | 'absent' | 'strays' | 'common'>;
  readonly words: Omit<WordsFile, 'index' | 'latin' | 'numbers'>;
  readonly homophones: string;
  readonly lookalikes: string;
}

/** All texts of an article that are searched. */
export function textsOf(document: SearchDocument): readonly string[] {
  const parts = document.parts.filter((part) => part.weight > 0);
  return [document.title, ...document.summary, ...parts.flatMap(({ heading, text }) => [heading, text])];
}

/** One text after the other: the tokens of ten thousand articles together would fill the memory. */
function* tokensOf(texts: readonly string[], tokenizer: Tokenizer): Iterable<Token> {
  for (const text of texts) yield* tokenizer(normalise(text));
}

/** Makes the dictionary of the articles: their words by kuromoji, the forms and the common words of IPADIC. */
export async function buildLexicon(
  documents: readonly SearchDocument[],
  names: readonly AuthoredName[],
  tokenizer: Tokenizer,
): Promise<SiteWords> {
  const texts = [...documents.flatMap(textsOf), ...names.flatMap((name) => [name.text, ...name.variants])];
  const entries = await readIpadic();
  const counts = countWords(tokensOf(texts, tokenizer));
  const parts = nameParts(counts.words.keys(), entries);
  const own = new Set([...counts.words.keys(), ...counts.inflected.keys(), ...[...parts.values()].flat()]);
  const aliases = sameWords([...own], entries);
  return {
    draft: {
      ...trainLexicon(counts, entries, aliases, fieldLoanwords(), parts),
      synonyms: synonymGroups(names),
    },
    words: {
      names: names.map(({ text, kind, reading }) => [text, kind, reading] as const),
      readings: readings(own, counts, entries, texts),
    },
    homophones: homophones(own, entries),
    lookalikes: lookalikes(own, entries),
  };
}
