import { expect, test } from 'vitest';
import { industries } from './industries.ts';

test('the industries cover the major groups A to T in order, and only S is split', () => {
  const letters = Object.values(industries).map(({ jsic }) => jsic);
  expect(letters).toEqual([...'ABCDEFGHIJKLMNOPQRSSST']);
});
