import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { toTimelineCsv } from './timeline-csv.ts';

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .map((line) => line.replace('\uFEFF', '').split(','));

test('every incident has its days in words and as bounds, in the order of the timeline', () => {
  const undated = {
    occurred: undefined,
    discovered: undefined,
    disclosed: undefined,
    timeline: [{ date: '2026', text: '連絡がありました。', phase: 'discovery' as const, sources: ['s2'] }],
  };
  const articles = [
    articleOf(undated, 'undated'),
    articleOf({ ...undated, occurred: '2019年度', disclosed: '2020年5月以降' }, 'older'),
    articleOf({}, 'newer'),
  ];
  const [head, ...rows] = rowsOf(toTimelineCsv(articles));
  expect(head?.slice(2, 5)).toEqual(['起きた時期', '起きた時期（最初の日）', '起きた時期（最後の日）']);
  expect(rows.map(([id, , ...days]) => [id, ...days.slice(0, 9)])).toEqual([
    [
      'newer',
      '2026年3月1日',
      '2026-03-01',
      '2026-03-01',
      '2026年3月11日',
      '2026-03-11',
      '2026-03-11',
      '2026年3月',
      '2026-03-01',
      '2026-03-31',
    ],
    ['older', '2019年度', '2019-04-01', '2020-03-31', '', '', '', '2020年5月以降', '2020-05-01', ''],
    ['undated', '', '', '', '', '', '', '', '', ''],
  ]);
  for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
});
