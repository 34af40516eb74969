import { expect, test } from 'vitest';
import { readTable } from '#search/fixtures/read-table.ts';
import { spellingKey } from './spelling-key.ts';

const columns = ['one', 'other', 'same', 'guards'] as const;
const cases = readTable(new URL('spelling-keys.tsv', import.meta.url), columns);

test.each(cases)('$one and $other are one spelling: $same ($guards)', ({ one, other, same }) => {
  expect(spellingKey(one) === spellingKey(other) ? 'yes' : 'no').toBe(same);
});

test.each(cases)('the key of $one is a key', ({ one, other }) => {
  for (const text of [one, other]) expect(spellingKey(spellingKey(text))).toBe(spellingKey(text));
});
