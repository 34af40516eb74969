import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './read-entry.ts';

/**
 * The files below `content/<folder>` with one of the endings, in the order of their names, with
 * paths relative to `root`. A folder that is not there has no files.
 */
export async function contentFiles(
  root: string,
  folder: string,
  ending: RegExp,
): Promise<readonly SourceFile[]> {
  const base = join(root, 'content', folder);
  const names = (await entriesOf(base))
    .filter((entry) => !entry.isDirectory() && ending.test(entry.name))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      file: relative(root, join(base, name)).split(sep).join('/'),
      bytes: await readFile(join(base, name)),
    })),
  );
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** `content/articles/2021/2021-matsui-scsk.mdx` → `2021-matsui-scsk`. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
