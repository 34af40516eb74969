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
  let names: string[];
  try {
    names = await readdir(base, { recursive: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const wanted = names.filter((name) => ending.test(name)).sort();
  return Promise.all(
    wanted.map(async (name) => ({
      file: relative(root, join(base, name)).split(sep).join('/'),
      bytes: await readFile(join(base, name)),
    })),
  );
}

/** `content/articles/2021/2021-matsui-scsk.mdx` → `2021-matsui-scsk`. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
