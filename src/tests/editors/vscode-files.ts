import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's top folder. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** The folder that an editor's program reads. */
export const vscode = join(root, '.vscode');

/** A JSON file of `.vscode/`; they hold no comments, so that every tool can read them. */
export function vscodeFile(name: string) {
  return JSON.parse(readFileSync(join(vscode, name), 'utf8'));
}

/** JSON as Biome writes it, for the files that are made. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
