import { expect, test } from 'vitest';
import { parseCheckOptions } from './check-options.ts';

const plain = { files: [], format: 'text', fix: false, links: false, prose: true };

test.each([
  [[], plain],
  [['--format', 'json'], { ...plain, format: 'json' }],
  [['--format=github', 'a.mdx', 'b.mdx'], { ...plain, files: ['a.mdx', 'b.mdx'], format: 'github' }],
  [['a.mdx', '--format', 'text'], { ...plain, files: ['a.mdx'] }],
  [['--', '-a.mdx'], { ...plain, files: ['-a.mdx'] }],
  [['--fix', '--links', '--no-prose'], { ...plain, fix: true, links: true, prose: false }],
  [['--stale', 'a.mdx'], { ...plain, files: ['a.mdx'], stale: { staleAfterDays: 180 } }],
  [['--stale=30'], { ...plain, stale: { staleAfterDays: 30 } }],
])('%j', (args, options) => {
  expect(parseCheckOptions(args)).toEqual(options);
});

test.each([
  [['--format', 'xml'], '--format には text、json、github のどれかを書きます（「xml」と書かれています）。'],
  [['--format', 'toString'], '--format には'],
  [['--format'], '使い方: npm run check -- '],
  [['--fromat', 'json'], '使い方: npm run check -- '],
  [['-x'], '使い方: npm run check -- '],
  [['--stale=0'], '--stale には日数を書きます'],
  [['--stale=soon'], '--stale には日数を書きます'],
])('%j is explained', (args, problem) => {
  expect(parseCheckOptions(args)).toEqual({ problem: expect.stringContaining(problem) });
});
