import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { rowOfKeyDate } from './key-dates.ts';

const row = (date: string, phase: 'harm' | 'discovery' | 'disclosure' | 'response') => ({
  date,
  phase,
  text: '出来事です。',
  sources: ['s1'],
});
const timeline = [
  row('2024年5月1日〜5月8日', 'harm'),
  row('2024年5月8日午前3時', 'harm'),
  row('2024年5月8日午前8時', 'discovery'),
  row('2024年5月9日', 'response'),
  row('2024年5月9日', 'disclosure'),
  row('2024年5月10日', 'response'),
];

test.each([
  ['occurred', '2024年5月1日〜5月20日', 0, 'a duration by its beginning'],
  ['discovered', '2024年5月8日午前8時頃', 2, 'by day, hour and phase'],
  ['discovered', '2024年5月8日', 2, 'by day and phase'],
  ['discovered', '2024年5月8日午前3時頃', 1, 'by hour, whatever the phase'],
  ['discovered', '2024年5月8日午前4時', null, 'rows of other hours'],
  ['discovered', '2024年5月9日', null, 'rows of other phases among several'],
  ['disclosed', '2024年5月9日', 4, 'the phase among rows of one day'],
  ['disclosed', '2024年5月10日', 5, 'the only row of the day'],
  ['disclosed', '2024年5月11日', null, 'no row of the day'],
  ['occurred', '2024年5月8日以前', 1, 'a date without a beginning, by the day by which it was'],
  ['occurred', '2024年5月9日以前', 3, 'the first row of that day where no phase fits'],
] as const)('%s %s: row %s: %s', (name, date, expected, _because) => {
  expect(rowOfKeyDate(articleOf({ timeline, [name]: date }), name)).toBe(expected);
});
