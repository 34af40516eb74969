import { describe, expect, test } from 'vitest';
import { dateOf } from '../fuzzy-date.fixture.ts';
import { PART_OF_DAY_SPELLINGS, partOfDay } from './parts-of-day.ts';

describe.each(PART_OF_DAY_SPELLINGS)('%s', (spelling, name) => {
  const { hours } = partOfDay(name);
  const first = Number(hours.from.slice(0, 2));
  const last = Number(hours.to.slice(0, 2)) - 1;

  test('means its hours', () => {
    expect(dateOf(`2021年10月31日${spelling}`).hours).toEqual(hours);
  });

  test('takes the clock times of all its hours, counted to 12 or to 24', () => {
    const isTwelveHourClock = name === '午前' || name === '午後';
    for (let hour = first; hour <= last; hour += 1) {
      const time = `${String(hour).padStart(2, '0')}:15`;
      expect(dateOf(`2021年10月31日${spelling}${hour % 12}時15分`).time).toBe(time);
      if (!isTwelveHourClock) expect(dateOf(`2021年10月31日${spelling}${hour}時15分`).time).toBe(time);
    }
  });
});
