import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { toHandoutPage } from '#view-models/handout/handout-page.ts';
import { charactersOf, printFontFolder, writePrintFonts } from './print-fonts.ts';

const site = {
  title: '教訓',
  baseUrl: 'https://example.jp/',
  publisher: { name: '（発行者名）', address: '' },
};
const { sheet } = toHandoutPage(articleOf({ title: '鰻屋の情報が漏えい' }), site, { pdf: false, series: [] });

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kyokun-fonts-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

test('every word of the sheet is among the characters, its fixed words too', () => {
  const characters = new Set(charactersOf([sheet]));
  const words = JSON.stringify(sheet).replaceAll('\\n', '');
  expect([...words].filter((character) => !characters.has(character))).toEqual([]);
  expect(characters).toContain('鰻');
  expect(characters).toContain('曜');
});

test('fonts that are up to date are left as they are, and what the font lacks is told', async () => {
  expect(await writePrintFonts([sheet], cache)).toEqual([]);
  const folder = printFontFolder(cache);
  const files = readdirSync(folder);
  expect(files).toEqual(['400.woff', '700.woff']);
  const longAgo = new Date('2000-01-01T00:00:00Z');
  for (const file of files) utimesSync(join(folder, file), longAgo, longAgo);
  const times = () => files.map((file) => statSync(join(folder, file)).mtimeMs);
  await writePrintFonts([sheet], cache);
  expect(times()).toEqual([longAgo.getTime(), longAgo.getTime()]);
  expect(await writePrintFonts([{ ...sheet, talk: '笑顔で😀' }], cache)).toEqual(['😀']);
  expect(times()).not.toContain(longAgo.getTime());
});
