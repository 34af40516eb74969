import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Register, registerFile, registerSchema } from '#domain/publication/register.ts';
import type { Manuscript } from './manuscript.ts';
import { readEntry, type SourceFile } from './read-entry.ts';

/** The file of the register, as a list: empty where nothing was ever published. */
export async function registerSources(root: string): Promise<readonly SourceFile[]> {
  try {
    return [{ file: registerFile, bytes: await readFile(join(root, registerFile)) }];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The register of what was published. */
export function readRegister(source: SourceFile): Manuscript<Register> {
  const { body: _, ...entry } = readEntry(source, registerSchema);
  return { id: 'register', ...entry };
}
