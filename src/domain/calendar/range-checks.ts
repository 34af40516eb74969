import type { Point } from './point.ts';
import { refuse } from './refusal.ts';

/** Refuses a range that ends before it starts. */
export function checkOrder(from: Point, to: Point): void {
  const { earliest } = from.bounds;
  const { latest } = to.bounds;
  if (earliest === null || latest === null || latest > earliest) return;
  const isSameDay = latest === earliest;
  if (isSameDay && (from.time === null || to.time === null || from.time <= to.time)) return;
  refuse(
    '期間の終わりが始まりより前になっています。',
    '始まりを先に書いてください。年や月をまたぐときは、終わりにも年や月を書いてください（例: 2021年11月〜2022年2月）。',
  );
}

/** Refuses where neither side of the bounds is known. */
export function refuseBoundless(): never {
  refuse('日付の範囲が、前にも後にも決まりません。', '「2020年1月17日以降」のように、日付を書いてください。');
}
