import { expect, test } from 'vitest';
import { lexiconOf } from '../fixtures/lexicon.ts';
import { toRecords } from './records.ts';
import type { SearchDocument } from './search-document.ts';
import { termKey } from './term-key.ts';

const lexicon = lexiconOf({
  words: [[50, '題 要 見 文 重']],
  functions: [[30, 'は']],
  weak: [[40, '=する', 'する し']],
});
const document: SearchDocument = {
  id: 'a',
  url: '/articles/a/',
  title: '題し題',
  summary: ['要する。'],
  parts: [
    { heading: '見', text: '文は文', weight: 1 },
    { heading: '', text: '文', weight: 0 },
    { heading: '', text: '重', weight: 99 },
  ],
  publishedAt: '2026-04-06T09:00:00+09:00',
  filters: { cause: ['誤送信'] },
  meta: { cause: '誤送信' },
};

test('writes the keys of terms as often as their fields weigh, weak words once at the end', () => {
  const [indexed] = toRecords([document], lexicon);
  const expected = [...[...'題題題題題題要要見見文文重重重重重'].map(termKey), termKey('=する')].join(' ');
  expect(indexed?.record.content).toBe(expected);
});

test('knows where every searched part starts', () => {
  expect(toRecords([document], lexicon)[0]?.starts).toEqual([8, 12]);
});

test('gives the time of publication in UTC for sorting', () => {
  expect(toRecords([document], lexicon)[0]?.record).toMatchObject({
    url: '/articles/a/',
    filters: { cause: ['誤送信'] },
    sort: { publishedAt: '2026-04-06T00:00:00.000Z' },
  });
});

test('is sorted by address', () => {
  const documents = ['b', 'a', 'c'].map((id) => ({ ...document, id, url: `/articles/${id}/` }));
  expect(toRecords(documents, lexicon).map(({ record }) => record.url)).toEqual([
    '/articles/a/',
    '/articles/b/',
    '/articles/c/',
  ]);
});
