import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Register, registerFile, registerSchema } from '#domain/publication/register.ts';
import type { Manuscript } from './manuscript.ts';
import { readEntry } from './read-entry.ts';

/** The register of what was published, as a list: empty where nothing ever was. */
export async function readRegister(root: string): Promise<readonly Manuscript<Register>[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(root, registerFile));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const { file, digest, value, locate, issues } = readEntry({ file: registerFile, bytes }, registerSchema);
  return [{ id: 'register', file, digest, value, locate, issues }];
}
