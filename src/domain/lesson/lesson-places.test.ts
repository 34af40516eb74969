import { describe, expect, test } from 'vitest';
import { articleOf, invented } from '#domain/incident/article.fixture.ts';
import { incidentsOf } from './lesson-places.ts';

const dated = (id: string, disclosed: string | undefined, changes: object = {}) =>
  articleOf(
    {
      occurred: undefined,
      discovered: undefined,
      disclosed,
      timeline: invented.timeline.slice(0, 1),
      ...changes,
    },
    id,
  );
const placesOf = (...articles: readonly ReturnType<typeof articleOf>[]) =>
  incidentsOf('L-001', articles).map(({ article, place, level, total }) => [article.id, place, level, total]);

describe('the place of an incident among those that teach a lesson', () => {
  test('follows the days they came to light, the newest first, whatever the order of publication', () => {
    expect(placesOf(dated('b', '2022年1月5日'), dated('c', '2024年'), dated('a', '2019年7月3日'))).toEqual([
      ['c', 3, 0, 3],
      ['b', 2, 0, 3],
      ['a', 1, 0, 3],
    ]);
  });

  test('is shared where days overlap, and says with how many', () => {
    const places = placesOf(
      dated('month', '2023年3月'),
      dated('day', '2023年3月20日'),
      dated('same', '2023年3月20日'),
      dated('later', '2023年5月1日'),
    );
    expect(Object.fromEntries(places.map(([id, ...rest]) => [id, rest]))).toEqual({
      month: [1, 2, 4],
      day: [1, 2, 4],
      same: [1, 2, 4],
      later: [4, 0, 4],
    });
  });

  test('is unknown without a date, which leaves the others open too', () => {
    expect(placesOf(dated('none', undefined), dated('b', '2023年3月20日'), dated('a', '2020年'))).toEqual([
      ['b', 2, 1, 3],
      ['a', 1, 1, 3],
      ['none', null, 2, 3],
    ]);
  });

  test('takes the discovery, then the time of the incident, where nobody disclosed it', () => {
    const found = dated('found', undefined, { discovered: '2021年1月1日', occurred: '2018年' });
    const occurred = dated('occurred', undefined, { occurred: '2019年' });
    expect(placesOf(found, occurred)).toEqual([
      ['found', 2, 0, 2],
      ['occurred', 1, 0, 2],
    ]);
  });

  test('counts only the incidents that teach it', () => {
    const [first] = invented.lessons;
    const other = dated('other', '2018年', { lessons: [{ ...first, ref: 'L-002' }] });
    expect(placesOf(other, dated('a', '2020年'))).toEqual([['a', 1, 0, 1]]);
    expect(incidentsOf('L-009', [other])).toEqual([]);
  });
});
