import { expect, test } from 'vitest';
import { steadyPace } from './pace.ts';

/** A clock that a test moves; sleeping moves it too. */
function handClock() {
  const clock = {
    time: 0,
    steady: () => clock.time,
    sleep: async (milliseconds: number) => {
      clock.time += milliseconds;
    },
  };
  return clock;
}
const { signal } = new AbortController();

test('letters leave at equal distances', async () => {
  const clock = handClock();
  const pace = steadyPace(10, clock);
  const times: number[] = [];
  for (let letter = 0; letter < 4; letter += 1) {
    await pace.turn(signal);
    times.push(clock.time);
  }
  expect(times).toEqual([0, 100, 200, 300]);
});

test('a slow server is not made up for by a flood', async () => {
  const clock = handClock();
  const pace = steadyPace(10, clock);
  await pace.turn(signal);
  clock.time = 5000;
  await pace.turn(signal);
  await pace.turn(signal);
  expect(clock.time).toBe(5100);
});

test('several that ask at once wait in a row', async () => {
  const sleeps: number[] = [];
  const pace = steadyPace(4, {
    steady: () => 0,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
    },
  });
  await Promise.all([1, 2, 3].map(() => pace.turn(signal)));
  expect(sleeps).toEqual([250, 500]);
});
