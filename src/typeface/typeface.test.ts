import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { charactersIn, missingCharacters } from './coverage.ts';
import { describeMissing } from './describe-missing.ts';
import { readNotoSansJp, weights } from './noto-sans-jp.ts';
import { subsetFont } from './subset.ts';
import { toWoff } from './woff.ts';

const regular = readNotoSansJp(400);
const words = '教訓は、月曜から。「𠮷」ABC123';

test.each(weights)(
  'weight %i has the characters of Japanese text and lacks what no text should have',
  async (weight) => {
    const covered = await charactersIn(readNotoSansJp(weight));
    expect(missingCharacters(covered, `${words}\n髙﨑ヴ〜①※`)).toEqual([]);
    expect(missingCharacters(covered, '😀教😀')).toEqual(['😀']);
  },
);

test('a missing character is named so that it can be found', () => {
  expect(describeMissing(['😀', 'ȸ'])).toBe('「😀」（U+1F600）「ȸ」（U+0238）');
});

describe('a subset', () => {
  test('has the characters that were asked for and no others', async () => {
    const covered = await charactersIn(await subsetFont(regular, new Set(words)));
    expect([...covered].sort()).toEqual(
      [...new Set(words)].map((character) => character.codePointAt(0)).sort(),
    );
  });

  test('is the same bytes each time, whatever the order of the characters', async () => {
    const [once, again] = [await subsetFont(regular, words), await subsetFont(regular, [...words].reverse())];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(once.length).toBeLessThan(regular.length / 100);
  });

  test('what is no font is refused', async () => {
    await expect(subsetFont(Buffer.from('no font'), 'あ')).rejects.toThrow('フォントから');
  });
});

test('WOFF holds the same tables in the same order, as its directory says', async () => {
  const font = Buffer.from(await subsetFont(regular, words));
  const woff = Buffer.from(toWoff(font));
  expect(woff.toString('latin1', 0, 4)).toBe('wOFF');
  expect(woff.readUInt32BE(8)).toBe(woff.length);
  const tables = woff.readUInt16BE(12);
  expect(tables).toBe(font.readUInt16BE(4));
  expect(woff.readUInt32BE(16)).toBe(font.length);
  for (let index = 0; index < tables; index += 1) {
    const entry = 44 + 20 * index;
    const [offset = 0, stored = 0, length = 0] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const data = woff.subarray(offset, offset + stored);
    const source = 12 + 16 * index;
    const start = font.readUInt32BE(source + 8);
    expect(offset % 4).toBe(0);
    expect(woff.subarray(entry, entry + 4).equals(font.subarray(source, source + 4))).toBe(true);
    expect((stored < length ? inflateSync(data) : data).equals(font.subarray(start, start + length))).toBe(
      true,
    );
  }
});
