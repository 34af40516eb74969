import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';

/** Where the tag registry of the project at `root` is kept between the script and the pages. */
export function tagRegistryFile(root: string): string {
  return join(root, 'node_modules', '.cache', 'kyokun', 'tag-registry.json');
}

/** Writes the registry whole or not at all. */
export async function writeTagRegistry(root: string, registry: readonly TagRecord[]): Promise<void> {
  const file = tagRegistryFile(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.next`, `${JSON.stringify(registry, null, 2)}\n`);
  await rename(`${file}.next`, file);
}

/** The registry as the script last wrote it. */
export async function readTagRegistry(root: string): Promise<readonly TagRecord[]> {
  return JSON.parse(await readFile(tagRegistryFile(root), 'utf8'));
}
