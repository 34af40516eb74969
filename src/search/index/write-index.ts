import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type CustomRecord, close, createIndex } from 'pagefind';
import { INDEX_LANGUAGE } from '../analyzer/lexicon-file.ts';
import { ENTRY_FILE, readEntry } from './index-entry.ts';
import type { SearchRecord } from './records.ts';

/** Pagefind's ready-made user interfaces: nothing here loads them. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/u;

export interface WrittenIndex {
  readonly digest: string;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Writes a Pagefind index of the records to `outDir`, in place of an older one.
 * Pagefind's service belongs to the whole process: do not run two at a time.
 * Pagefind's own fragments are taken away: they hold the keys again, and results show other texts.
 * @returns the digest by which Pagefind names the index, '' for one without records; address → id of each record.
 * @throws one Japanese Error that says what was refused.
 */
export async function writeIndex(options: {
  readonly records: readonly SearchRecord[];
  readonly outDir: string;
}): Promise<WrittenIndex> {
  await makeRoom(options.outDir);
  try {
    const { index } = accept('索引の準備', await createIndex());
    if (index === undefined) throw refused('索引の準備', ['索引が返されませんでした']);
    for (const record of options.records) {
      accept(`${record.url} の登録`, await index.addCustomRecord(toCustomRecord(record)));
    }
    accept('ファイルの書き出し', await index.writeFiles({ outputPath: options.outDir }));
  } finally {
    await close();
  }
  await removeUnused(options.outDir);
  const ids = await takeFragments(options.outDir);
  return { digest: await digestOf(options.outDir), ids };
}

/** Chunks of an older index would be published with the new one; a folder of anything else is not ours to empty. */
async function makeRoom(outDir: string): Promise<void> {
  const names = await readdir(outDir).catch((): string[] => []);
  if (names.length === 0) return;
  if (!names.includes(ENTRY_FILE)) {
    throw refused('出力先の確認', [`${outDir} に別のファイルがあります。空のフォルダーを指定してください`]);
  }
  await rm(outDir, { recursive: true });
}

function toCustomRecord({ url, content, filters, sort }: SearchRecord): CustomRecord {
  const copied = Object.entries(filters).map(([name, values]): [string, string[]] => [name, [...values]]);
  return {
    url,
    content,
    language: INDEX_LANGUAGE,
    filters: Object.fromEntries(copied),
    sort: { ...sort },
  };
}

function accept<Response extends { errors: string[] }>(step: string, response: Response): Response {
  if (response.errors.length > 0) throw refused(step, response.errors);
  return response;
}

function refused(step: string, reasons: readonly string[]): Error {
  return new Error(`検索の索引を作れませんでした（${step}）: ${reasons.join('、')}`);
}

async function removeUnused(outDir: string): Promise<void> {
  const names = (await readdir(outDir)).filter((name) => UNUSED.test(name));
  await Promise.all(names.map((name) => rm(join(outDir, name))));
}

const FRAGMENT = /^(.+)\.pf_fragment$/u;
const FRAGMENT_SIGNATURE = 'pagefind_dcd';

/** Reads which record became which fragment, and removes the folder. */
async function takeFragments(outDir: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(outDir, 'fragment');
  const ids = new Map<string, string>();
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const [, id] = FRAGMENT.exec(name) ?? [];
    const text = (await promisify(gunzip)(await readFile(join(folder, name)))).toString('utf8');
    const data: unknown = JSON.parse(text.replace(FRAGMENT_SIGNATURE, ''));
    if (id === undefined || typeof data !== 'object' || data === null || !('url' in data)) {
      throw refused('結果の確認', [`${name} の形式が想定と違います`]);
    }
    ids.set(String(data.url), id);
  }
  await rm(folder, { recursive: true, force: true });
  return ids;
}

async function digestOf(outDir: string): Promise<string> {
  const entry = readEntry(JSON.parse(await readFile(join(outDir, ENTRY_FILE), 'utf8')));
  if (entry === undefined) throw refused('結果の確認', [`${ENTRY_FILE} の形式が想定と違います`]);
  return entry.digest;
}
