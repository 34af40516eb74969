import { expect, test } from 'vitest';
import { type Line, LineProblem } from './line.ts';
import { linePauses, openLines } from './lines.ts';

const line: Line = {
  send: async () => ({ verdict: { kind: 'accepted' }, lineEnded: false }),
  isOpen: () => true,
  isUsed: () => false,
  close: () => {},
};
const { signal } = new AbortController();

function linesOver(connect: () => Promise<Line>) {
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  return { slept, lines: openLines(connect, { sleep }, () => {}) };
}

test('a wrong password is not tried again: servers lock accounts', async () => {
  let tries = 0;
  const { lines } = linesOver(async () => {
    tries += 1;
    throw new LineProblem('535 5.7.8 no', true);
  });
  await expect(lines.open(signal)).rejects.toThrow('535');
  expect(tries).toBe(1);
});

test('the pauses start anew when a letter was answered, not when a connection came about', async () => {
  let isUp = false;
  const { lines, slept } = linesOver(async () => {
    isUp = !isUp;
    if (isUp) throw new LineProblem('ECONNREFUSED', false);
    return line;
  });
  await lines.open(signal);
  await lines.open(signal);
  expect(slept).toEqual([linePauses[0], linePauses[0], linePauses[1]]);
  lines.carried();
  await lines.open(signal);
  expect(slept.at(-1)).toBe(linePauses[0]);
});

test('several that ask at once are served in turn', async () => {
  let open = 0;
  let most = 0;
  const { lines } = linesOver(async () => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return line;
  });
  await Promise.all([lines.open(signal), lines.open(signal), lines.open(signal)]);
  expect(most).toBe(1);
});

test('told to stop, it opens nothing', async () => {
  const { lines } = linesOver(async () => line);
  expect(await lines.open(AbortSignal.abort())).toBeNull();
});
