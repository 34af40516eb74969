import { expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { reportItems } from '#domain/taxonomy/report-items.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { openLedger } from './citation-marks.ts';
import { toReportItems } from './report-items.ts';

const itemsOf = (changes: Partial<FrontMatterInput>) =>
  toReportItems(articleOf(changes), openLedger({ citations: [] }));
const states = (rows: readonly { readonly item: string; readonly state: string }[]) =>
  rows.map(({ item, state }) => [item, state]);

test('all nine items stand there: what nobody wrote of is unverified', () => {
  const { open, settled } = itemsOf({});
  expect(open).toHaveLength(slugsOf(reportItems).length);
  expect(new Set(open.map(({ state }) => state))).toEqual(new Set(['未確認（編集部）']));
  expect(settled).toEqual([]);
});

test('what is published or does not apply is apart from what is open, each in the order of the items', () => {
  const { open, settled } = itemsOf({
    reportItems: [
      { item: 'prevention', state: 'declined' },
      { item: 'cause', state: 'filled', text: '公表されました。', sources: ['s1'] },
      { item: 'data-items', state: 'investigating' },
      { item: 'person-count', state: 'undisclosed' },
      { item: 'secondary-harm', state: 'not-applicable' },
    ],
  });
  expect(states(settled)).toEqual([
    ['原因', '公表あり'],
    ['二次被害', '対象外'],
  ]);
  expect(states(open)).toEqual([
    ['概要', '未確認（編集部）'],
    ['個人データの項目', '調査中'],
    ['本人の数', '未公表'],
    ['本人への対応', '未確認（編集部）'],
    ['公表', '未確認（編集部）'],
    ['再発防止', '非回答'],
    ['その他', '未確認（編集部）'],
  ]);
  expect(settled[0]).toMatchObject({ text: '公表されました。', marks: [{ number: 1 }] });
});

test('the last check is the latest one; a row says its own only where it is another', () => {
  const { checked, open } = itemsOf({
    reportItems: [
      { item: 'summary', state: 'unverified', asOf: '2026-10-01' },
      { item: 'cause', state: 'unverified', asOf: '2026-11-21' },
    ],
  });
  expect(checked?.label).toBe('2026年11月21日');
  expect(open.map(({ checked: own }) => own?.label ?? null).slice(0, 4)).toEqual([
    '2026年10月1日',
    null,
    null,
    null,
  ]);
  expect(itemsOf({}).checked).toBeNull();
});

test('the newest source is the one with the latest date of those that were read', () => {
  const [first, second] = invented.sources;
  if (!first || !second) throw new Error('the invented incident has sources');
  const dated = (publishedAt: string | undefined, read = true) => ({ ...second, publishedAt, read });
  const newest = (...sources: FrontMatterInput['sources']) => {
    const found = itemsOf({
      sources: sources.map((source, index) => ({ ...source, id: `s${index + 1}` })),
    }).newestSource;
    return found && [found.number, found.date.label];
  };
  expect(newest(first, dated('2026-04'))).toEqual([2, '2026年4月']);
  expect(newest(first, dated('2026年2月頃'))).toEqual([1, '2026年3月20日']);
  expect(newest(first, dated('2026-12-01', false))).toEqual([1, '2026年3月20日']);
  expect(newest({ ...first, publishedAt: undefined }, dated('日付なし'))).toBeNull();
});
