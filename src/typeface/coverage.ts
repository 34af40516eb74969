import { createRequire } from 'node:module';

/** What of harfbuzzjs is used here; the package has no types of its own. */
interface HarfBuzz {
  createBlob(font: Uint8Array): { destroy(): void };
  createFace(blob: { destroy(): void }, index: number): { collectUnicodes(): Uint32Array; destroy(): void };
}

/** Required, not imported: the package exports a promise, which not every loader leaves as it is. */
const openHarfBuzz = (): Promise<HarfBuzz> => createRequire(import.meta.url)('harfbuzzjs');

/** The characters for which a font has a glyph, by its cmap. */
export async function charactersIn(font: Uint8Array): Promise<ReadonlySet<number>> {
  const { createBlob, createFace } = await openHarfBuzz();
  const blob = createBlob(font);
  const face = createFace(blob, 0);
  const found = new Set(face.collectUnicodes());
  face.destroy();
  blob.destroy();
  return found;
}

/** The characters of a text that a font lacks, each once. Line breaks and tabs need no glyph. */
export function missingCharacters(covered: ReadonlySet<number>, text: string): readonly string[] {
  const needed = new Set(text.replace(/[\n\r\t]/g, ''));
  return [...needed].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
}
