import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { Register } from '#domain/publication/register.ts';
import { tombstonesOf } from '#domain/publication/tombstones.ts';
import { toCorrectionsPage } from './corrections-page.ts';
import { toTombstonePage } from './tombstone-page.ts';

const moment = '2027-01-01T00:00:00.000Z';
const versions = [
  { date: '2026-11-21', kind: '新規' as const, text: '公開しました。', digest: 'a'.repeat(64) },
];
const register: Register = {
  articles: {
    'still-here': { state: 'live', since: '2026-11-21', versions },
    'old-name': { state: 'moved', since: '2026-12-01', target: 'still-here', versions },
    'one-of-two': { state: 'merged', since: '2026-12-03', target: 'scheduled', versions },
    'taken-back': {
      state: 'withdrawn',
      since: '2026-12-02',
      reason: '土台の事実が誤っていました。',
      versions,
    },
    'live-again': { state: 'moved', since: '2026-12-04', target: 'still-here', versions },
  },
};
const articles = [articleOf({}, 'still-here'), articleOf({}, 'live-again')];
const tombstones = tombstonesOf(register, articles);

describe('old addresses', () => {
  test('are those that no article stands at, the latest first', () => {
    expect(tombstones.map(({ id, state }) => [id, state])).toEqual([
      ['one-of-two', 'merged'],
      ['taken-back', 'withdrawn'],
      ['old-name', 'moved'],
    ]);
  });

  test('say what became of the article: a reason, or where it is now', () => {
    const [merged, withdrawn, moved] = tombstones.map((tombstone) => toTombstonePage(tombstone, articles));
    expect(withdrawn).toMatchObject({
      address: '/articles/taken-back/',
      kind: '取り下げ',
      since: { label: '2026年12月2日' },
      reason: '土台の事実が誤っていました。',
      target: null,
    });
    expect(moved).toMatchObject({ kind: '移転', reason: null, target: { href: '/articles/still-here/' } });
    // Its article is published later than this moment: a redirect would lead nowhere.
    expect(merged).toMatchObject({ kind: '統合', target: null });
  });

  test('none of the register’s versions are told: what was published may be what had to go', () => {
    expect(JSON.stringify(tombstones)).not.toContain('公開しました');
  });
});

describe('the ledger of corrections', () => {
  const changed = articleOf(
    {
      updates: [
        { date: '2026-11-21', kind: '新規', text: '公開しました。' },
        { date: '2026-12-01', kind: '訂正', text: '3件を4件に正しました。', before: '3件', after: '4件' },
        { date: '2026-12-02', kind: '軽微修正', text: '誤字を直しました。' },
        { date: '2026-12-03', kind: '追記', text: '処分を加えました。' },
        { date: '2026-12-04', kind: '訂正', text: '日付を正しました。' },
      ],
    },
    'changed',
  );

  test('has corrections first and every kind apart, the newest first', () => {
    const { kinds, removed } = toCorrectionsPage([changed, ...articles], tombstones, moment);
    expect(kinds.map(({ kind, rows }) => [kind, ...rows.map(({ text }) => text)])).toEqual([
      ['訂正', '日付を正しました。', '3件を4件に正しました。'],
      ['追記', '処分を加えました。'],
      ['軽微修正', '誤字を直しました。'],
    ]);
    expect(kinds[0]?.rows.map(({ correction }) => correction)).toEqual([
      null,
      { before: '3件', after: '4件' },
    ]);
    expect(removed.map(({ id }) => id)).toEqual(['one-of-two', 'taken-back', 'old-name']);
  });

  test('tells a change of many articles once, with all of them; others of the day stand alone', () => {
    const mended = (id: string, text: string) =>
      articleOf(
        {
          updates: [
            { date: '2026-11-21', kind: '新規', text: '公開しました。' },
            { date: '2026-11-22', kind: '軽微修正', text },
          ],
        },
        id,
      );
    const many = [
      mended('a', '表記をそろえました。'),
      mended('b', '誤字です。'),
      mended('c', '表記をそろえました。'),
    ];
    const mends = toCorrectionsPage(many, [], moment).kinds.find(({ kind }) => kind === '軽微修正');
    expect(mends?.count).toBe(3);
    expect(mends?.rows.map(({ text, articles: of }) => [text, ...of.map(({ href }) => href)])).toEqual([
      ['表記をそろえました。', '/articles/a/#update-2', '/articles/c/#update-2'],
      ['誤字です。', '/articles/b/#update-2'],
    ]);
  });
});
