import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { CAUTION, UNVERIFIED } from '#view-models/stats/figures.ts';
import { toStatsFigures } from '#view-models/stats-page.ts';
import { toStatsCsv } from './stats-csv.ts';

const articles = [
  articleOf({ discovery: { method: 'audit', text: '文。', sources: ['s1'] } }, 'a-1'),
  articleOf({ occurred: '2026年2月' }, 'a-2'),
  articleOf(
    { occurred: undefined, causes: [{ category: 'loss', text: '文。', primary: true, sources: ['s1'] }] },
    'a-3',
  ),
];
const figures = toStatsFigures(articles);
const linesOf = (figure: (typeof figures)[number]) =>
  toStatsCsv(figure)
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

test('the table of a count has the numbers of the figure', () => {
  const counts = figures.filter((figure) => figure.kind === 'count');
  expect(counts).toHaveLength(4);
  for (const figure of counts) {
    const [, ...lines] = linesOf(figure);
    const drawn = figure.rows.map((row) => [row.label, String(row.incidents.length), String(figure.n)]);
    const unknown =
      figure.unknown.length > 0 ? [[UNVERIFIED, String(figure.unknown.length), String(figure.n)]] : [];
    expect(
      lines.map((line) => line.slice(1, 4)),
      figure.id,
    ).toEqual([...drawn, ...unknown]);
  }
});

test('the table of causes has the other way of counting too', () => {
  const causes = figures.find(({ id }) => id === 'causes');
  if (causes === undefined) throw new Error('the figure is there');
  const [header, ...lines] = linesOf(causes);
  expect(header?.[4]).toBe('あてはまる原因すべて');
  expect(lines.map((line) => line[4])).toEqual(['2', '1']);
});

test('the table of days has the bounds of the figure, and the incidents without', () => {
  const [untilDiscovery] = figures.filter((figure) => figure.id === 'until-discovery');
  if (untilDiscovery === undefined) throw new Error('the figure is there');
  const [, ...lines] = linesOf(untilDiscovery);
  expect(lines.map(([id, , cause, , min, max, , words, n]) => [id, cause, min, max, words, n])).toEqual([
    ['a-1', 'vuln-exploit', '10', '10', '10日', '2'],
    ['a-2', 'vuln-exploit', '11', '38', '11〜38日', '2'],
    ['a-3', 'loss', '', '', UNVERIFIED, '2'],
  ]);
});

test('the table of days by industry names the industry, and an incident of two of them twice', () => {
  const [article] = articles;
  const two = article?.organisations.map((each) => ({ ...each, role: ['victim' as const] })) ?? [];
  const inTwo = articles.map((each) => ({ ...each, organisations: two }));
  const figure = toStatsFigures(inTwo).find(({ id }) => id === 'until-discovery-by-industry');
  if (figure === undefined) throw new Error('the figure is there');
  const [header, ...lines] = linesOf(figure);
  expect(header?.slice(2, 4)).toEqual(['業種のID', '業種']);
  expect(lines.map(([id, , industry, , , , , words, n]) => [id, industry, words, n])).toEqual([
    ['a-1', 'information-communications', '10日', '2'],
    ['a-2', 'information-communications', '11〜38日', '2'],
    ['a-1', 'wholesale-retail', '10日', '2'],
    ['a-2', 'wholesale-retail', '11〜38日', '2'],
    ['a-3', 'information-communications', UNVERIFIED, '2'],
    ['a-3', 'wholesale-retail', UNVERIFIED, '2'],
  ]);
});

test('every line says what its numbers are not', () => {
  for (const figure of figures) {
    const [header, ...lines] = linesOf(figure);
    expect(header?.at(-1)).toBe('注意');
    expect(lines.map((line) => line.at(-1))).toEqual(lines.map(() => CAUTION));
  }
});
