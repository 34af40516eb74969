import { describe, expect, test } from 'vitest';
import { isThreatId, threatLists, threats, threatsOfCause } from './index.ts';

describe.each(threatLists.map((list) => [list.year, list] as const))('10大脅威 %i［組織］', (year, list) => {
  test('ids carry the year and the rank of their row, 1 to 10 without a gap', () => {
    expect(Object.entries(list.rows).map(([id, row]) => [id, row.rank])).toEqual(
      Array.from({ length: 10 }, (_, index) => [`ipa:${year}-org-${index + 1}`, index + 1]),
    );
  });

  test('labels are distinct and the publication day is a day of that year', () => {
    expect(new Set(Object.values(list.rows).map((row) => row.label)).size).toBe(10);
    expect(list.publishedAt).toMatch(new RegExp(`^${year}-\\d{2}-\\d{2}$`));
  });

  test('causes point at rows of the same list', () => {
    for (const id of Object.values(list.byCause)) expect(Object.keys(list.rows)).toContain(id);
  });
});

test('lists are ordered by year and no year stands twice', () => {
  const years = threatLists.map((list) => list.year);
  expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
  expect(Object.keys(threats)).toHaveLength(threatLists.length * 10);
});

test('every id has the id form', () => {
  expect(Object.keys(threats).filter((id) => !isThreatId(id))).toEqual([]);
  expect(isThreatId('ipa:2026-personal-1')).toBe(false);
});

test('a cause keeps its own rank for each year', () => {
  expect(threatsOfCause('vuln-exploit').map((threat) => threat.id)).toEqual([
    'ipa:2025-org-3',
    'ipa:2026-org-4',
  ]);
  expect(threatsOfCause('loss').map((threat) => threat.id)).toEqual(['ipa:2025-org-10']);
  expect(threatsOfCause('theft')).toEqual([]);
});
