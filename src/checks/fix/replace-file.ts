import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file beside the old one and puts it in its place, so that nobody meets half of it. */
export function replaceFile(root: string, file: string, bytes: Uint8Array): void {
  const target = join(root, file);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
