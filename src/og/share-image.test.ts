import type { Buffer } from 'node:buffer';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { toArticleCard } from '#view-models/article-card.ts';
import { textOfCard, toShareCard } from './card.ts';
import { drawCard, drawSite, imageSize } from './draw-card.ts';
import { type ShareImage, writeShareImages } from './write-share-images.ts';

const glyph = { ink: 'M10 22h76', mark: 'M40 40l8 7' };
const card = (title: string) => toShareCard(toArticleCard(articleOf({ title })), '教訓', glyph);
const image = (path: string, title: string): ShareImage => ({
  path,
  drawing: drawCard(card(title)),
  text: textOfCard(card(title)),
});

describe('the card', () => {
  test('says what the card in a list says', () => {
    expect(card('青葉文具の情報が漏えい')).toMatchObject({
      number: '第2号',
      date: '2026年11月21日',
      facts: [
        { name: '被害', value: ['漏えいした', '会員 ', '約1万2000人'] },
        { name: '原因', value: ['脆弱性の', '悪用'] },
        { name: '発覚まで', value: ['10日'] },
      ],
    });
  });

  test('says of every incident how long it went unnoticed, or that this is not known', () => {
    const article = articleOf({ occurred: undefined });
    const { facts } = toShareCard(toArticleCard(article), '教訓', glyph);
    expect(facts.at(-1)).toEqual({ name: '発覚まで', value: ['未確認'] });
  });

  test('every word of it is told to whoever looks for glyphs', () => {
    const text = textOfCard(card('鰻屋の情報が漏えい'));
    for (const words of ['教訓', '鰻屋', '第2号', '約1万2000人', '発覚まで']) expect(text).toContain(words);
  });
});

describe('the images', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kyokun-og-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (images: readonly ShareImage[], drawnBy = 'satori@1') =>
    writeShareImages(images, { outDir: join(folder, 'out'), cacheDir: join(folder, 'cache'), drawnBy });
  const cached = () => readdirSync(join(folder, 'cache', 'share-images'));
  const bytes = (path: string) => readFileSync(join(folder, 'out', path));

  test('are PNG of the promised size, and differ where their words differ', async () => {
    const site = { title: '教訓', reading: 'きょうくん', taglinePhrases: ['事例から学ぶ'] };
    const text = '教訓きょうくん事例から学ぶ';
    await write([
      image('a.png', '海辺市の情報が漏えい'),
      image('b.png', '山辺市の情報が漏えい'),
      { path: 'c.png', drawing: drawSite(site), text },
    ]);
    for (const path of ['a.png', 'b.png', 'c.png']) {
      expect(bytes(path).toString('latin1', 1, 4)).toBe('PNG');
      // IHDR, the first chunk of every PNG: width and height.
      expect([16, 20].map((at) => bytes(path).readUInt32BE(at))).toEqual([imageSize.width, imageSize.height]);
    }
    expect(bytes('a.png').equals(bytes('b.png'))).toBe(false);
    expect(inkOf(bytes('c.png'))).toBeGreaterThan(0.01);
  });

  test('a long title stays on the image', async () => {
    await write([
      image('long.png', '架空の団体から情報が流出し、再発防止策の公表まで続いた'.repeat(3).slice(0, 60)),
    ]);
    expect(edgeIsEmpty(bytes('long.png'))).toBe(true);
  });

  test('are drawn once, again when a drawing program changes, and leave the cache when nobody needs them', async () => {
    await write([image('a.png', '海辺市の情報が漏えい'), image('b.png', '山辺市の情報が漏えい')]);
    const [first = '', second = ''] = cached();
    const longAgo = new Date('2000-01-01T00:00:00Z');
    const file = (name: string) => join(folder, 'cache', 'share-images', name);
    for (const name of [first, second]) utimesSync(file(name), longAgo, longAgo);
    await write([image('a.png', '海辺市の情報が漏えい'), image('b.png', '山辺市の情報が漏えい')]);
    expect([first, second].map((name) => statSync(file(name)).mtimeMs)).toEqual([
      longAgo.getTime(),
      longAgo.getTime(),
    ]);
    await write([image('a.png', '海辺市の情報が漏えい')]);
    expect(cached()).toHaveLength(1);
    const before = cached();
    await write([image('a.png', '海辺市の情報が漏えい')], 'satori@2');
    expect(cached()).not.toEqual(before);
  });

  test('a character that the font lacks is named', async () => {
    expect(await write([image('d.png', '笑顔😀の写真が漏えい')])).toEqual(['😀']);
  });
});

/** Drawn again by a program of its own, pixel by pixel: red, green, blue, opacity. */
function pixelsOf(png: Buffer): Buffer {
  const { width, height } = imageSize;
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

/** The part of an image that is dark. */
function inkOf(png: Buffer): number {
  const pixels = pixelsOf(png);
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) dark += 1;
  return dark / (pixels.length / 4);
}

/** Whether the outermost 30 pixels are all ground. */
function edgeIsEmpty(png: Buffer): boolean {
  const pixels = pixelsOf(png);
  const { width, height } = imageSize;
  const isGround = (x: number, y: number) => (pixels[4 * (y * width + x)] ?? 0) > 240;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const atEdge = x < 30 || y < 30 || x >= width - 30 || y >= height - 30;
      if (atEdge && !isGround(x, y)) return false;
    }
  }
  return true;
}
