import { expect, test } from 'vitest';
import type { Word } from '../analyzer/words.ts';
import type { DocumentWords } from './document-words.ts';
import { toRecords } from './records.ts';
import type { SearchDocument } from './search-document.ts';
import { termKey } from './term-key.ts';

const document: SearchDocument = {
  id: 'a',
  url: '/articles/a/',
  title: '題',
  summary: ['一。', '二。', '三。'],
  parts: [],
  publishedAt: '2026-04-06T09:00:00+09:00',
  filters: { cause: ['誤送信'] },
  meta: { cause: '誤送信' },
};
const noun = (surface: string): Word => ({ kind: 'content', surface, term: surface, inflects: false });
const words: DocumentWords = {
  title: [noun('題')],
  summary: [noun('要')],
  parts: [
    { heading: [noun('見')], text: [noun('文'), { kind: 'function', surface: 'は' }], weight: 1 },
    { heading: [], text: [noun('注')], weight: 0.4 },
    { heading: [], text: [noun('重')], weight: 99 },
  ],
};

test('writes the keys of terms as often as their fields weigh', () => {
  const [record] = toRecords([document], () => words);
  const expected = [...'題題題要要見見文注重重重重重'].map(termKey).join(' ');
  expect(record?.content).toBe(expected);
});

test('keeps what a result shows, and the time of publication in UTC for sorting', () => {
  const [record] = toRecords([document], () => words);
  expect(record).toMatchObject({
    url: '/articles/a/',
    meta: {
      cause: '誤送信',
      id: 'a',
      title: '題',
      summary: '一。\n二。\n三。',
      publishedAt: document.publishedAt,
    },
    filters: { cause: ['誤送信'] },
    sort: { publishedAt: '2026-04-06T00:00:00.000Z' },
  });
});

test('is sorted by address', () => {
  const documents = ['b', 'a', 'c'].map((id) => ({ ...document, id, url: `/articles/${id}/` }));
  expect(toRecords(documents, () => words).map((record) => record.url)).toEqual([
    '/articles/a/',
    '/articles/b/',
    '/articles/c/',
  ]);
});
