import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tokenizer } from '../../analyzer/tokenizer.ts';
import type { AuthoredName, SearchDocument } from '../search-document.ts';
import { buildLexicon, type SiteWords, textsOf } from './build-lexicon.ts';

/** Goes up when the same texts make another dictionary than before: a kept one is then not used. */
const VERSION = 5;

/** The site's dictionary, from the cache if the texts and names are those of an earlier build. */
export async function prepareLexicon(options: {
  readonly documents: readonly SearchDocument[];
  readonly names: readonly AuthoredName[];
  readonly tokenizer: () => Promise<Tokenizer>;
  readonly cacheDir: string | undefined;
}): Promise<SiteWords> {
  const { documents, names, tokenizer, cacheDir } = options;
  const build = async (): Promise<SiteWords> => buildLexicon(documents, names, await tokenizer());
  if (cacheDir === undefined) return build();
  const texts = documents.map((document) => JSON.stringify(textsOf(document))).sort();
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, texts, names]))
    .digest('hex');
  const file = join(cacheDir, 'search-lexicon.json');
  const kept = await readFile(file, 'utf8').then(readKept, () => undefined);
  if (kept?.key === key) return kept.words;
  const words = await build();
  await mkdir(cacheDir, { recursive: true });
  await writeFile(file, JSON.stringify({ key, words }));
  return words;
}

/** @returns undefined for what another version, or a build that was interrupted, left behind. */
function readKept(text: string): { key: string; words: SiteWords } | undefined {
  try {
    return JSON.parse(text) as { key: string; words: SiteWords };
  } catch {
    return undefined;
  }
}
