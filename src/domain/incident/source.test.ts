import { describe, expect, test } from 'vitest';
import { sourceNumber, sourceSchema } from './source.ts';

const source = { id: 's1', kind: 'press', publisher: '海辺新聞', title: '題名', read: true };

test('the number readers see', () => {
  expect(sourceNumber('s12')).toBe(12);
});

test('a source is read whole unless it says so', () => {
  expect(sourceSchema.parse(source).extent).toBe('whole');
});

describe('a source has a title or a description', () => {
  const { title: _, ...untitled } = source;
  test.each([
    ['neither', untitled, false],
    ['both', { ...source, description: '説明' }, false],
    ['only a description', { ...untitled, description: '説明' }, true],
  ])('%s', (_name, value, good) => {
    const result = sourceSchema.safeParse(value);
    expect(result.success).toBe(good);
    if (!good) expect(result.error?.issues).toMatchObject([{ path: ['title'] }]);
  });
});

describe('addresses', () => {
  test.each([
    ['https://example.jp/news/1?a=b&c=d#e', true],
    ['http://example.jp/', true],
    ['https://例え.jp/', true],
    ['ftp://example.jp/', false],
    ['javascript:alert(1)', false],
    ['mailto:a@example.jp', false],
    ['//example.jp/', false],
    ['/news/1', false],
    ['example.jp', false],
    ['', false],
  ])('%s: %j', (url, good) => {
    expect(sourceSchema.safeParse({ ...source, url }).success).toBe(good);
    expect(sourceSchema.safeParse({ ...source, archiveUrl: url }).success).toBe(good);
  });
});
