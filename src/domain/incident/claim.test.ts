import { describe, expect, test } from 'vitest';
import { impactSchema, statusFromSources } from './claim.ts';
import { type Source, sourceSchema } from './source.ts';

/** `official/海辺署/via/unread` → a source of that kind and publisher. */
function sourceOf(notation: string): Source {
  const [kind, publisher = '', ...marks] = notation.split('/');
  return sourceSchema.parse({
    id: 's1',
    kind,
    publisher,
    title: '題名',
    read: !marks.includes('unread'),
    ...(marks.includes('via') && { via: '転載で確認' }),
  });
}

describe('statusFromSources', () => {
  test.each([
    ['official', ['official/甲']],
    ['official', ['research/乙', 'press/丙', 'official/甲']],
    ['official', ['official/甲/via', 'official/乙']],
    ['official-via-press', ['official/甲/via']],
    ['official-via-press', ['official/甲/via', 'press/乙', 'press/丙']],
    ['press-multiple', ['press/甲', 'press/乙']],
    ['press-multiple', ['press/甲', 'press/乙', 'press/甲']],
    ['press-single', ['press/甲', 'press/甲']],
    ['press-single', ['research/乙', 'press/甲']],
    ['press-single', ['official/甲/unread', 'press/乙']],
    ['research', ['research/甲']],
    ['research', ['research/甲', 'research/乙']],
    ['research', ['research/甲', 'official/乙/unread']],
  ] as const)('%s: %j', (status, notations) => {
    expect(statusFromSources(notations.map(sourceOf))).toBe(status);
  });

  test('a row without a source is no claim', () => {
    expect(() => statusFromSources([])).toThrow(RangeError);
  });
});

describe('a row of harm', () => {
  const row = { kind: 'money-loss', label: '損失', status: 'official', sources: ['s1'] };

  test('needs a unit for its number', () => {
    const issues = impactSchema.safeParse({ ...row, value: 5 }).error?.issues;
    expect(issues).toMatchObject([{ path: ['unit'], message: 'value（数）には unit（単位）を添えます' }]);
  });

  test.each([-1, Number.POSITIVE_INFINITY, Number.NaN])('refuses %d as a number', (value) => {
    expect(impactSchema.safeParse({ ...row, value, unit: 'yen' }).success).toBe(false);
  });

  test('is exact and no headline unless it says so', () => {
    expect(impactSchema.parse(row)).toMatchObject({ qualifier: 'exact', headline: false });
  });
});
