import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { announcement } from './announcement.ts';
import { parseSource } from './parse-source.ts';

const table = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t').map((cell) => (cell === '-' ? null : cell)));

test.each(table('./parse-source.cases.tsv'))('%s', (words, publisher, title, publishedAt, url, kind) => {
  expect(parseSource(words ?? '')).toMatchObject({ publisher, title, publishedAt, url, kind });
});

test.each(table('./announcement.cases.tsv'))('announcement: %s', (text, publisher, title, publishedAt) => {
  const found = announcement(text ?? '');
  if (title === null) expect(found).toBeNull();
  else expect(found).toMatchObject({ kind: 'official', publisher, title, publishedAt });
});

test('the day of access and a second address go into the note', () => {
  expect(
    parseSource('題名,海辺新聞,2026年3月26日,https://example.jp/a https://example.jp/b（2026年4月1日閲覧）'),
  ).toMatchObject({
    title: '題名',
    publisher: '海辺新聞',
    publishedAt: '2026-03-26',
    url: 'https://example.jp/a',
    note: '2026年4月1日閲覧、https://example.jp/b',
  });
});

test('no word of a reference is lost, whatever it is', () => {
  const words = fc.constantFrom(
    '題名',
    '海辺新聞',
    '「',
    '」',
    '（',
    '）',
    ',',
    '、',
    ' ',
    '|',
    '-',
    '：',
    '[PDF]',
    '山手',
    '1',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
        fc.string(),
      ),
      (text) => {
        const parsed = parseSource(text);
        const told = [
          parsed.title,
          parsed.publisher,
          parsed.publishedAt,
          parsed.url,
          parsed.note,
          parsed.format,
        ].join(' ');
        for (const word of text.replace(/\[\s*PDF\s*\]/gi, ' ').match(/[\p{L}\p{N}]+/gu) ?? []) {
          expect(told).toContain(word);
        }
      },
    ),
    { seed: 4, numRuns: 400 },
  );
});
