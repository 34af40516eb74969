import { expect, test } from 'vitest';
import { parseCheckOptions } from './check-options.ts';

test.each([
  [[], { files: [], format: 'text' }],
  [['--format', 'json'], { files: [], format: 'json' }],
  [['--format=github', 'a.mdx', 'b.mdx'], { files: ['a.mdx', 'b.mdx'], format: 'github' }],
  [['a.mdx', '--format', 'text'], { files: ['a.mdx'], format: 'text' }],
  [['--', '-a.mdx'], { files: ['-a.mdx'], format: 'text' }],
])('%j', (args, options) => {
  expect(parseCheckOptions(args)).toEqual(options);
});

test.each([
  [['--format', 'xml'], '--format には text、json、github のどれかを書きます（「xml」と書かれています）。'],
  [['--format', 'toString'], '--format には'],
  [['--format'], '使い方: npm run check -- '],
  [['--fromat', 'json'], '使い方: npm run check -- '],
  [['-x'], '使い方: npm run check -- '],
])('%j is explained', (args, problem) => {
  expect(parseCheckOptions(args)).toEqual({ problem: expect.stringContaining(problem) });
});
