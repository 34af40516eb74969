import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DeskProblem } from './desk-problem.ts';

/** What writing needs of the file system; a test passes one that fails. */
export type FileSystem = Pick<
  typeof fs,
  'mkdirSync' | 'writeFileSync' | 'linkSync' | 'renameSync' | 'rmSync' | 'existsSync'
>;

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, which then takes the
 * target's name. An existing target stays untouched unless `force`. All steps are synchronous, so a
 * signal that the program handles cannot come between them; one that kills it leaves a file whose name
 * no reader of `content/` takes for an article.
 *
 * @throws {DeskProblem} with a Japanese sentence: the target exists, the disk is full or read-only, …
 */
export function writeWhole(
  file: string,
  text: string,
  options: { readonly force: boolean; readonly pid: number; readonly fileSystem?: FileSystem },
): void {
  const system = options.fileSystem ?? fs;
  const draft = join(dirname(file), `.${basename(file)}.${options.pid}.next`);
  try {
    makeFolders(system, dirname(file));
    system.writeFileSync(draft, text, { flush: true });
    if (options.force) system.renameSync(draft, file);
    else placeNew(system, draft, file);
  } catch (error) {
    throw error instanceof DeskProblem ? error : new DeskProblem(sentenceOf(error, file), { cause: error });
  } finally {
    removeQuietly(system, draft);
  }
}

/** One by one: Node's own way of making parents too never ends where a file system refuses them with ENOENT. */
function makeFolders(system: FileSystem, folder: string): void {
  if (system.existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(system, parent);
  try {
    system.mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** A link, unlike a rename, fails where the target exists, even one made a moment ago. */
function placeNew(system: FileSystem, draft: string, file: string): void {
  try {
    system.linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw existing(file);
    // Some file systems have no links: FAT, network folders.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error;
    if (system.existsSync(file)) throw existing(file);
    system.renameSync(draft, file);
  }
}

function existing(file: string): DeskProblem {
  return new DeskProblem(
    `${file} は、すでにあります。上書きしてよければ --force を付けて、もう一度実行してください。`,
  );
}

/** What cannot be removed was never made, or its file system has just failed; the first error tells. */
function removeQuietly(system: FileSystem, draft: string): void {
  try {
    system.rmSync(draft, { force: true });
  } catch {}
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'ディスクの空きがありません。空きを作って、もう一度実行してください。',
  EDQUOT: 'ディスクの割り当てを使い切っています。空きを作って、もう一度実行してください。',
  EFBIG: 'この環境で書けるファイルの大きさを超えています。別の場所に書いてください。',
  EROFS: '読み取り専用の場所です。書き込める場所で実行してください。',
  EACCES: '書き込む権限がありません。フォルダーの権限を確かめてください。',
  EPERM: '書き込む権限がありません。フォルダーの権限を確かめてください。',
  ENOTDIR: '途中に、フォルダーではないファイルがあります。場所を確かめてください。',
  EEXIST: '途中に、フォルダーではないファイルがあります。場所を確かめてください。',
  EISDIR: '同じ名前のフォルダーがあります。場所を確かめてください。',
  ENOENT: 'その場所にフォルダーを作れません。場所を確かめてください。',
  ENAMETOOLONG: '名前が長すぎます。短い名前にしてください。',
};

function sentenceOf(error: unknown, file: string): string {
  const why =
    sentences[codeOf(error)] ?? `書けませんでした（${error instanceof Error ? error.message : error}）。`;
  return `${file} を書けませんでした。${why}書きかけのファイルは残していません。`;
}
