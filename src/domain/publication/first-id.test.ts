import { expect, test } from 'vitest';
import { firstIdOf } from './first-id.ts';
import type { Register, RegisterEntry } from './register.ts';

const versions = (date: string) => [
  { date, kind: '新規' as const, text: '公開しました。', digest: 'a'.repeat(64) },
];
const gone = (state: 'moved' | 'merged', target: string, published: string): RegisterEntry => ({
  state,
  target,
  since: '2027-03-01',
  versions: versions(published),
});
const register: Register = {
  articles: {
    'b-second': gone('moved', 'c-now', '2027-02-01'),
    'c-now': { state: 'live', since: '2027-03-01', versions: versions('2027-03-01') },
    'd-first': gone('moved', 'c-now', '2026-11-21'),
    'e-merged': gone('merged', 'c-now', '2026-11-01'),
    'f-merged': gone('merged', 'g-now', '2026-11-01'),
  },
};

test.each([
  ['an article that moved twice has the id of its first publication', 'c-now', 'd-first'],
  ['one into which another was merged has its own', 'g-now', 'g-now'],
  ['one that is not registered has its own', 'h-new', 'h-new'],
])('%s', (_what, id, first) => {
  expect(firstIdOf(id, register)).toBe(first);
});
