import { expect, test } from 'vitest';
import { parseBuildOptions } from './build-options.ts';

test.each([
  [[], undefined],
  [['--at', '2026-11-21'], '2026-11-21'],
  [['--at=2026-11-21T09:00:00+09:00'], '2026-11-21T09:00:00+09:00'],
])('%j', (args, at) => {
  expect(parseBuildOptions(args)).toEqual({ at, local: false });
});

test('a build for this machine only says so', () => {
  expect(parseBuildOptions(['--local'])).toEqual({ at: undefined, local: true });
});

test.each([[['--ta', '2026-11-21']], [['2026-11-21']], [['--at']], [['--at', '--at']]])(
  '%j is explained',
  (args) => {
    expect(() => parseBuildOptions(args)).toThrow(`「${args.join(' ')}」は使えない指定です。`);
  },
);
