import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDictionaryForms } from '../analyzer/dictionary-forms.ts';
import { loadTokenizer, type Tokenizer } from '../analyzer/tokenizer.ts';
import { assertIndexable } from './assert-indexable.ts';
import { allWords, analyse } from './document-words.ts';
import { toRecords } from './records.ts';
import type { SearchDocument } from './search-document.ts';
import { toVocabulary } from './vocabulary.ts';
import { VOCABULARY_FILE, type Vocabulary } from './vocabulary-file.ts';
import { writeIndex } from './write-index.ts';

/**
 * Builds the search of the site: kuromoji cuts the articles into words, Pagefind indexes them, and the words are
 * written beside the index for the browser to cut queries by. The same articles, in any order, give the same bytes.
 * @param options.outDir folder of the index (`…/pagefind/`): empty, missing, or an older index that is replaced.
 * @param options.tokenizer a tokenizer that the caller has loaded already, or is loading.
 * @returns how many articles and terms were indexed, and the size of all files in bytes.
 * @throws a Japanese Error; what was written by then is of no use.
 */
export async function buildSearchIndex(options: {
  readonly documents: readonly SearchDocument[];
  readonly outDir: string;
  readonly log: (line: string) => void;
  readonly tokenizer?: Promise<Tokenizer>;
}): Promise<{ documents: number; terms: number; bytes: number }> {
  const { documents, outDir, log } = options;
  assertIndexable(documents);
  const tokenizer = await (options.tokenizer ?? loadTokenizer());
  const words = new Map(documents.map((document) => [document, analyse(document, tokenizer)]));
  const records = toRecords(documents, (document) => words.get(document) ?? analyse(document, tokenizer));
  const index = await writeIndex({ records, outDir });
  const forms = await readDictionaryForms();
  const vocabulary: Vocabulary = { index, ...toVocabulary([...words.values()].map(allWords), forms) };
  await writeFile(join(outDir, VOCABULARY_FILE), `${JSON.stringify(vocabulary)}\n`);

  const built = {
    documents: documents.length,
    terms: vocabulary.terms.length,
    bytes: await sizeOf(outDir),
  };
  log(`検索の索引: 記事${built.documents}件、語${built.terms}種類、${Math.ceil(built.bytes / 1024)} KB`);
  return built;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
