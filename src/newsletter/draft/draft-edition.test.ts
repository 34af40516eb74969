import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { readEdition } from '#manuscripts/read-editions.ts';
import { edition } from '../edition.fixture.ts';
import { type DraftSurroundings, draftEdition } from './draft-edition.ts';

const digest = (version: number) => String(version).padStart(64, '0');
const article = (id: string, day: string) => articleOf({ publishedAt: day }, id);
const register = {
  articles: {
    'kiji-a': {
      state: 'live' as const,
      since: '2026-11-20',
      versions: [
        { date: '2026-11-20', kind: '新規' as const, text: '公開しました。', digest: digest(0) },
        { date: '2026-12-02', kind: '訂正' as const, text: '数を*/改めました。', digest: digest(1) },
      ],
    },
  },
};
const sent = [
  {
    id: '2',
    sentAt: '2026-11-30T09:00:00+09:00',
    articles: [{ id: 'kiji-a', digest: digest(0) }],
    followUps: [],
  },
];
const before = { ...edition, articles: ['kiji-a'] };

function drafted(changes: Partial<DraftSurroundings> = {}) {
  return draftEdition({
    editions: [before],
    articles: [
      article('kiji-a', '2026-11-20'),
      article('kiji-b', '2026-12-01'),
      article('kiji-c', '2026-12-03'),
    ],
    register: { articles: {} },
    sent: [],
    moment: '2026-12-06T15:30:00Z',
    limit: 5,
    ...changes,
  });
}

const idsOf = (draft: ReturnType<typeof drafted>) => draft?.articles.map(({ id }) => id);

describe('what the next edition carries', () => {
  test('what appeared since the last one and no edition has carried, newest first', () => {
    expect(idsOf(drafted())).toEqual(['kiji-c', 'kiji-b']);
  });

  test('an article of the last edition’s own day is not lost', () => {
    expect(idsOf(drafted({ articles: [article('kiji-d', '2026-11-30')] }))).toEqual(['kiji-d']);
  });

  test('what is older than the last edition is not brought up again', () => {
    expect(drafted({ articles: [article('kiji-old', '2026-11-01')] })).toBeNull();
  });

  test('the first edition takes the newest few and says how many it left', () => {
    const draft = drafted({ editions: [], limit: 2 });
    expect(idsOf(draft)).toEqual(['kiji-c', 'kiji-b']);
    expect(draft).toMatchObject({ id: '1', leftOut: 1 });
  });

  test('where only a correction is new, the corrected article', () => {
    const articles = [article('kiji-a', '2026-11-20')];
    expect(idsOf(drafted({ articles, register, sent }))).toEqual(['kiji-a']);
  });

  test('nothing new makes no edition', () => {
    expect(drafted({ articles: [article('kiji-a', '2026-11-20')] })).toBeNull();
  });
});

test('the draft can be read as an edition, and says what is still to be written', () => {
  const draft = drafted({ register, sent });
  const { value, issues } = readEdition({
    file: `content/newsletters/${draft?.id}.mdx`,
    bytes: new TextEncoder().encode(draft?.text),
  });
  expect(issues).toEqual([]);
  expect(value?.edition).toEqual({
    id: '3',
    number: 3,
    // The publication moment's day in Japan.
    date: '2026-12-07',
    subject: '【要記入】',
    preheader: '【要記入】',
    articles: ['kiji-c', 'kiji-b'],
    draft: true,
  });
  expect(value?.source).toContain('2026-12-02 訂正');
});
