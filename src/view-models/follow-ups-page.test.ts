import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { toStanding } from './article/standing.ts';
import { toFollowUpsPage } from './follow-ups-page.ts';

const published = { date: '2026-11-21', kind: '新規', text: '公開しました。' } as const;
const next = (due: string, basis: 'editor' | 'source' = 'editor') => ({
  event: `${due}を確かめます。`,
  due,
  basis,
});
const article = (id: string, changes: Partial<FrontMatterInput>) =>
  articleOf({ status: 'investigating', ...changes }, id);

describe('what is to be checked', () => {
  const articles = [
    article('far', { next: next('2027-05-21') }),
    article('near', { next: next('2026-12-10', 'source') }),
    article('today', { next: next('2026-12-01') }),
    article('yesterday', { next: next('2026-11-30') }),
    article('longest', { next: next('2026-11-25', 'source') }),
    article('none', {}),
  ];
  // 1 December in Japan, when the day before is still on in UTC.
  const { next: planned, late } = toFollowUpsPage(articles, '2026-11-30T15:00:00.000Z');
  const rows = (list: typeof planned) => list.map(({ href, basis, overdue }) => [href, basis, overdue]);

  test('stands by its day, the nearest first; on the day itself it is due, not late', () => {
    expect(rows(planned)).toEqual([
      ['/articles/today/', '編集部の次回確認予定', false],
      ['/articles/near/', '資料が示した予定', false],
      ['/articles/far/', '編集部の次回確認予定', false],
    ]);
  });

  test('is late when its day has passed in Japan, the longest overdue first', () => {
    expect(rows(late)).toEqual([
      ['/articles/longest/', '資料が示した予定', true],
      ['/articles/yesterday/', '編集部の次回確認予定', true],
    ]);
  });

  test('is told alike on the article', () => {
    const [, near, , yesterday] = articles;
    if (!near || !yesterday) throw new Error('there are six');
    expect(toStanding(near, '2026-11-30T15:00:00.000Z').next).toMatchObject({
      basis: '資料が示した予定',
      overdue: false,
    });
    expect(toStanding(yesterday, '2026-11-30T15:00:00.000Z').next?.overdue).toBe(true);
    expect(toStanding(yesterday, '2026-11-30T14:59:59.000Z').next?.overdue).toBe(false);
  });
});

describe('what was checked', () => {
  const articles = [
    article('twice', {
      next: next('2027-05-21'),
      updates: [
        published,
        { date: '2026-12-01', kind: '追記', text: '判決を加えました。' },
        { date: '2026-12-05', kind: '軽微修正', text: '誤字を直しました。' },
        { date: '2026-12-09', kind: '訂正', text: '誤りを正しました。' },
      ],
    }),
    article('once', {
      updates: [published, { date: '2026-12-03', kind: '追記', text: '報告書を加えました。' }],
    }),
    article('closed', {
      status: 'closed',
      timeline: [
        { date: '2026年3月1日', text: '不正なログインがありました。', phase: 'intrusion', sources: ['s1'] },
        { date: '2026年9月30日24時', text: 'サービスを終えました。', phase: 'aftermath', sources: ['s1'] },
        { date: '2026年10月1日', text: '新聞が伝えました。', phase: 'coverage', sources: ['s2'] },
      ],
    }),
    article('closed-told', {
      status: 'closed',
      updates: [published, { date: '2026-12-02', kind: '追記', text: '終わりを加えました。' }],
    }),
  ];
  const doneAt = (moment: string) =>
    toFollowUpsPage(articles, moment).done.map(({ href, kind, date }) => [href, kind, date.label]);

  test('are additions and corrections, the newest first, then what is over and has no entry', () => {
    expect(doneAt('2027-01-01T00:00:00.000Z')).toEqual([
      ['/articles/twice/#update-4', '訂正', '2026年12月9日'],
      ['/articles/once/#update-2', '追記', '2026年12月3日'],
      ['/articles/closed-told/#update-2', '追記', '2026年12月2日'],
      ['/articles/twice/#update-2', '追記', '2026年12月1日'],
      ['/articles/closed/', '終結', '2026年9月30日'],
    ]);
  });

  test('tell of a case that is over what happened last, not what 終結 means', () => {
    const { done } = toFollowUpsPage(articles, '2027-01-01T00:00:00.000Z');
    expect(done.at(-1)?.text).toBe('サービスを終えました。');
  });

  test('are none from after the publication moment', () => {
    expect(doneAt('2026-12-01T00:00:00.000Z').map(([href]) => href)).toEqual([
      '/articles/twice/#update-2',
      '/articles/closed/',
      '/articles/closed-told/',
    ]);
  });
});
