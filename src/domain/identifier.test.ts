import { describe, expect, test } from 'vitest';
import { articleId, lessonId, slug, sourceId } from './identifier.ts';

describe.each([
  {
    name: 'slug',
    schema: slug,
    good: ['vpn', 'supply-chain', '2fa', 'a', '10'],
    bad: ['', 'VPN', 'supply_chain', '-vpn', 'vpn-', 'a--b', 'ｖｐｎ', '漏えい', 'a b', 'a/b', 'vpn\n'],
  },
  {
    name: 'articleId',
    schema: articleId,
    good: ['2021-matsui-scsk', 'abc', 'a'.repeat(60), '123a'],
    bad: ['ab', 'a'.repeat(61), '2021', '2021-12', 'Abc', 'a.b', 'a/b', '../abc', 'abc\n', '記事abc'],
  },
  {
    name: 'lessonId',
    schema: lessonId,
    good: ['L-001', 'L-999'],
    bad: ['L-1', 'L-0001', 'l-001', 'L001', 'L-００１', ' L-001'],
  },
  {
    name: 'sourceId',
    schema: sourceId,
    good: ['s1', 's10', 's999'],
    bad: ['s0', 's01', 's1000', '1', 'S1', 's', 's1a', 's１'],
  },
])('$name', ({ schema, good, bad }) => {
  test.each(good)('takes %j', (text) => {
    expect(schema.parse(text)).toBe(text);
  });

  test.each(bad)('refuses %j in Japanese', (text) => {
    const result = schema.safeParse(text);
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/\p{sc=Hira}/u),
    ]);
  });
});
