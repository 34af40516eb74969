import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { charactersIn, missingCharacters } from '#typeface/coverage.ts';
import { readNotoSansJp, weights } from '#typeface/noto-sans-jp.ts';
import { subsetFont } from '#typeface/subset.ts';
import { toWoff } from '#typeface/woff.ts';
import type { HandoutSheet } from '#view-models/handout/handout-page.ts';

/** Where {@link writePrintFonts} puts the fonts: `400.woff` and `700.woff`, as the handouts' style sheet names them. */
export function printFontFolder(cacheDir: string): string {
  return join(cacheDir, 'handout-fonts');
}

/** Every character that the sheets print, in a fixed order. */
export function charactersOf(sheets: readonly HandoutSheet[]): readonly string[] {
  const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
  return [...new Set(ascii + textOf(sheets))].sort();
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' ? Object.values(value).map(textOf).join('') : '';
}

/**
 * Writes the fonts that the sheets are printed with: Noto Sans JP with the sheets' own characters, one file for
 * all of them, so that a reader who prints two sheets loads it once. Files that are up to date stay as they are.
 *
 * @returns the characters that the font lacks: they would be printed in another font, or not at all
 */
export async function writePrintFonts(
  sheets: readonly HandoutSheet[],
  cacheDir: string,
): Promise<readonly string[]> {
  const folder = printFontFolder(cacheDir);
  await mkdir(folder, { recursive: true });
  const characters = charactersOf(sheets);
  const missing = new Set<string>();
  for (const weight of weights) {
    const font = readNotoSansJp(weight);
    for (const character of missingCharacters(await charactersIn(font), characters.join(''))) {
      missing.add(character);
    }
    await writeIfChanged(
      join(folder, `${weight}.woff`),
      Buffer.from(toWoff(await subsetFont(font, characters))),
    );
  }
  return [...missing];
}

async function writeIfChanged(file: string, bytes: Buffer): Promise<void> {
  if (existsSync(file) && bytes.equals(await readFile(file))) return;
  await writeFile(file, bytes);
}
