import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toLexicon } from '../analyzer/lexicon.ts';
import { LEXICON_FILE, type LexiconFile } from '../analyzer/lexicon-file.ts';
import { loadTokenizer, type Tokenizer } from '../analyzer/tokenizer.ts';
import { assertIndexable } from './assert-indexable.ts';
import { writeCompressed } from './compressed-file.ts';
import { EXCERPT_FOLDER } from './excerpt-file.ts';
import { toExcerpts } from './excerpts.ts';
import { equivalents, readSynonyms } from './lexicon/equivalents.ts';
import { prepareLexicon } from './lexicon/prepare-lexicon.ts';
import { type IndexedDocument, toRecords } from './records.ts';
import type { AuthoredName, SearchDocument } from './search-document.ts';
import { commonTerms, differingTerms } from './term-lists.ts';
import { WORDS_FILE, type WordsFile } from './words-file.ts';
import { writeIndex } from './write-index.ts';
import { writeOthers } from './write-others.ts';

/**
 * Builds the search of the site: first its dictionary, then Pagefind's index of the words that the dictionary cuts the
 * articles into, then what results show. The same articles, in any order, give the same bytes.
 * @param options.names what the publication lists with readings: organisations, terms, tags.
 * @param options.outDir folder of the index (`…/pagefind/`): empty, missing, or an older index that is replaced.
 * @param options.tokenizer loads kuromoji; called only when the dictionary has to be made.
 * @param options.cacheDir where the dictionary is kept for the next build of the same texts.
 * @returns how many articles and terms were indexed, and the size of all files in bytes.
 * @throws a Japanese Error; what was written by then is of no use.
 */
export async function buildSearchIndex(options: {
  readonly documents: readonly SearchDocument[];
  readonly outDir: string;
  readonly log: (line: string) => void;
  readonly names?: readonly AuthoredName[];
  readonly tokenizer?: () => Promise<Tokenizer>;
  readonly cacheDir?: string;
}): Promise<{ documents: number; terms: number; bytes: number }> {
  const { documents, outDir, log, names = [], tokenizer = loadTokenizer } = options;
  assertIndexable(documents);
  const { draft, words, homophones, lookalikes } = await prepareLexicon({
    documents,
    names,
    tokenizer,
    cacheDir: options.cacheDir,
  });
  const bare: LexiconFile = {
    ...draft,
    index: '',
    documents: documents.length,
    excerpts: 0,
    absent: '',
    strays: '',
    common: '',
  };
  const lexicon = toLexicon(bare);
  const indexed = toRecords(documents, lexicon);
  const { digest, ids } = await writeIndex({ records: indexed.map(({ record }) => record), outDir });
  const { absent, strays } = differingTerms(indexed, lexicon);
  const file: LexiconFile = {
    ...bare,
    index: digest,
    excerpts: indexed.reduce((sum, one) => sum + 1 + toExcerpts(one).packs.length, 0),
    absent: absent.join(' '),
    strays: strays.join(' '),
    common: commonTerms(indexed).join(' '),
  };
  await writeCompressed(join(outDir, LEXICON_FILE), file);
  const held = heldTerms(indexed);
  const heldLike = (pattern: RegExp): string =>
    [...held]
      .filter((term) => pattern.test(term))
      .sort()
      .join(' ');
  const wordsFile: WordsFile = {
    ...words,
    index: digest,
    latin: heldLike(/^[a-z]{4,}$/u),
    numbers: heldLike(/^[0-9]{3,}$/u),
  };
  await writeCompressed(join(outDir, WORDS_FILE), wordsFile);
  const others = equivalents(await readSynonyms(), toLexicon(file), (term) => held.has(term));
  await writeOthers({ index: digest, homophones, lookalikes, equivalents: others }, outDir);
  await writeExcerpts(indexed, ids, join(outDir, EXCERPT_FOLDER));

  const built = { documents: documents.length, terms: held.size, bytes: await sizeOf(outDir) };
  log(`検索の索引: 記事${built.documents}件、語${built.terms}種類、${Math.ceil(built.bytes / 1024)} KB`);
  return built;
}

async function writeExcerpts(
  indexed: readonly IndexedDocument[],
  ids: ReadonlyMap<string, string>,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const one of indexed) {
    const id = ids.get(one.record.url);
    if (id === undefined)
      throw new Error(`検索の索引を作れませんでした: ${one.record.url} が索引にありません。`);
    const { head, packs } = toExcerpts(one);
    await writeCompressed(join(folder, `${id}.gz`), head);
    await Promise.all(
      packs.map((texts, index) => writeCompressed(join(folder, `${id}-${index + 1}.gz`), texts)),
    );
  }
}

function heldTerms(indexed: readonly IndexedDocument[]): ReadonlySet<string> {
  return new Set(indexed.flatMap(({ terms }) => [...terms]));
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
