import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What of HarfBuzz's subsetter is called here; addresses and sizes are numbers of bytes in its memory. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** `HB_MEMORY_MODE_WRITABLE` of HarfBuzz: it may change the copy that it is given. */
const WRITABLE = 2;

/**
 * A font with the glyphs of the given characters only, and what shapes them (GSUB, GPOS). The same font and
 * characters give the same bytes. Characters that the font lacks are left out.
 *
 * HarfBuzz: https://harfbuzz.github.io/harfbuzz-hb-subset.html
 *
 * @throws Error if the bytes are no font.
 */
export async function subsetFont(font: Uint8Array, characters: Iterable<string>): Promise<Uint8Array> {
  const harfbuzz = await openSubsetter();
  const address = harfbuzz.malloc(font.byteLength);
  new Uint8Array(harfbuzz.memory.buffer).set(font, address);
  const blob = harfbuzz.hb_blob_create(address, font.byteLength, WRITABLE, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  const wanted = harfbuzz.hb_subset_input_unicode_set(input);
  for (const character of characters) harfbuzz.hb_set_add(wanted, character.codePointAt(0) ?? 0);
  const subset = harfbuzz.hb_subset_or_fail(face, input);
  const result = harfbuzz.hb_face_reference_blob(subset);
  const length = harfbuzz.hb_blob_get_length(result);
  const start = harfbuzz.hb_blob_get_data(result, 0);
  // The memory may have grown, and with it moved. A new instance each time frees it as a whole.
  const bytes = new Uint8Array(harfbuzz.memory.buffer).slice(start, start + length);
  if (length === 0) throw new Error('フォントから必要な文字を取り出せませんでした。');
  return bytes;
}

async function openSubsetter(): Promise<Subsetter> {
  const file = fileURLToPath(import.meta.resolve('harfbuzzjs/hb-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(readFileSync(file));
  return instance.exports as unknown as Subsetter;
}
