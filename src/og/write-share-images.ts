import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { charactersIn, missingCharacters } from '#typeface/coverage.ts';
import { readNotoSansJp, weights } from '#typeface/noto-sans-jp.ts';
import { subsetFont } from '#typeface/subset.ts';
import type { Drawing } from './drawing.ts';
import { type Fonts, renderPng } from './render-png.ts';

/** An image to write: where to, what it shows, and the words on it. */
export interface ShareImage {
  /** Path in the built site: `og/2024-iseto.png`. */
  readonly path: string;
  readonly drawing: Drawing;
  readonly text: string;
}

/**
 * Writes the share images into a built site. Each is drawn once: what a drawing looks like follows from the
 * drawing and from the programs and the font that draw it, so their digest names it in the cache. Images that
 * nobody needs any more leave the cache.
 *
 * @param options.drawnBy versions of the programs and of the font
 * @returns the characters that the font lacks, which would be drawn as boxes
 */
export async function writeShareImages(
  images: readonly ShareImage[],
  options: { readonly outDir: string; readonly cacheDir: string; readonly drawnBy: string },
): Promise<readonly string[]> {
  const cache = join(options.cacheDir, 'share-images');
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  const words = images.map(({ text }) => text).join('');
  let fonts: Promise<Fonts> | undefined;
  const used = new Set<string>();
  for (const { path, drawing } of images) {
    const name = `${digestOf(drawing, options.drawnBy)}.png`;
    used.add(name);
    if (!kept.has(name)) {
      fonts ??= fontsFor(words);
      await writeFile(join(cache, name), await renderPng(drawing, await fonts));
    }
    const target = join(options.outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await readFile(join(cache, name)));
  }
  for (const name of kept) if (!used.has(name)) await rm(join(cache, name), { force: true });
  return missingCharacters(await charactersIn(readNotoSansJp(400)), words);
}

function digestOf(drawing: Drawing, drawnBy: string): string {
  return createHash('sha256')
    .update(JSON.stringify([drawing, drawnBy]))
    .digest('hex')
    .slice(0, 32);
}

/** Fonts with the words' characters only: the drawing program reads them in a fraction of the time. */
async function fontsFor(words: string): Promise<Fonts> {
  const [regular, bold] = await Promise.all(
    weights.map((weight) => subsetFont(readNotoSansJp(weight), new Set(`${words}…`))),
  );
  if (regular === undefined || bold === undefined) throw new Error('two weights, two fonts');
  return { 400: regular, 700: bold };
}
