import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { toEditionPage } from './edition-page.ts';

const edition = {
  id: '1',
  number: 1,
  date: '2026-11-30',
  subject: '件名',
  preheader: '中身のひとこと',
  articles: ['2026-aoba-bungu'],
  draft: false,
};

test('an article says of which series its number is, apart from that of the edition', () => {
  const series = ['月曜の教訓', '別の教訓'].map((title, index) => ({
    id: ['getsuyo', 'betsu'][index] ?? '',
    title,
    description: '連載。',
    frequency: '不定期',
  }));
  const around = { articles: [articleOf()], series, register: { articles: {} }, sent: [] };
  const page = toEditionPage(edition, around);
  expect(page.label).toBe('第1号');
  expect(page.articles.map(({ number }) => number)).toEqual(['月曜の教訓 第2号']);
});
