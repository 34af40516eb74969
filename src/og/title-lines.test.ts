import { expect, test } from 'vitest';
import { titleLines } from './title-lines.ts';

test.each([
  ['what fits on one line stays on it', 'あいう|えお', 9, 'あいうえお'],
  ['a last word takes its neighbours along', 'あいう|えお|かき|く', 7, 'あいうえお|かきく'],
  [
    'also where the line before is full',
    'あいう|えお|かきくけ|こさしす|せ',
    6,
    'あいうえお|かきくけ|こさしすせ',
  ],
  ['no more lines than the words need', 'あいうえ|おかきく|けこさし', 8, 'あいうえおかきく|けこさし'],
  [
    'a phrase that is wider than the room stands alone',
    'あい|うえおかきくけ|さ',
    5,
    'あい|うえおかきくけ|さ',
  ],
])('%s', (_case, phrases, room, expected) => {
  const lines = titleLines(phrases.split('|'), room);
  expect(lines.map((line) => line.join(''))).toEqual(expected.split('|'));
});
