import { expect, test } from 'vitest';
import { parseBuildOptions } from './build-options.ts';

test.each([
  [[], undefined, false],
  [['--at', '2026-11-21'], '2026-11-21', false],
  [['--at=2026-11-21T09:00:00+09:00', '--pdf'], '2026-11-21T09:00:00+09:00', true],
])('%j', (args, at, pdf) => {
  expect(parseBuildOptions(args)).toEqual({ at, pdf, local: false });
});

test('a build for this machine only says so', () => {
  expect(parseBuildOptions(['--local'])).toMatchObject({ at: undefined, local: true });
});

test.each([[['--ta', '2026-11-21']], [['2026-11-21']], [['--at']], [['--at', '--at']], [['--pdf=no']]])(
  '%j is explained',
  (args) => {
    expect(() => parseBuildOptions(args)).toThrow(`「${args.join(' ')}」は使えない指定です。`);
  },
);
