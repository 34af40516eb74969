import { expect, test } from 'vitest';
import { fillIn, fillInsOf } from './fill-in.ts';

test('finds every place that still has to be written, however deep', () => {
  const value = {
    title: `${fillIn}見出し`,
    summary: ['一つ目です。', `二つ目${fillIn}`],
    impact: [{ label: '件数', value: 3, headline: true, note: undefined }],
    next: { event: fillIn, due: null },
  };
  expect(fillInsOf(value)).toEqual([['title'], ['summary', 1], ['next', 'event']]);
});
