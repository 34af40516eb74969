import { Temporal } from 'temporal-polyfill/full';
import { isDay, partsOf } from './days.ts';

const TOKYO = 'Asia/Tokyo';

const wareki = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: TOKYO,
});

/** '2021-03-24' → '2021年3月24日'. Throws RangeError for anything but a real 'YYYY-MM-DD'. */
export function formatJapaneseDay(day: string): string {
  const { year, month, day: dayOfMonth } = partsOf(checkedDay(day));
  return `${year}年${month}月${dayOfMonth}日`;
}

/** '2021-03-24' → '令和3年3月24日'. Throws RangeError for anything but a real 'YYYY-MM-DD'. */
export function toWareki(day: string): string {
  return wareki.format(new Date(`${checkedDay(day)}T00:00:00+09:00`));
}

/** The JST day of an instant: '2021-03-24T15:00:00Z' → '2021-03-25'. Throws RangeError where the offset is missing. */
export function instantDay(isoInstant: string): string {
  return Temporal.Instant.from(isoInstant).toZonedDateTimeISO(TOKYO).toPlainDate().toString();
}

/** The JST day of an instant in words: '2021-03-24T15:00:00Z' → '2021年3月25日'. */
export function formatInstantDay(isoInstant: string): string {
  return formatJapaneseDay(instantDay(isoInstant));
}

function checkedDay(day: string): string {
  if (!isDay(day)) throw new RangeError(`not a day as YYYY-MM-DD: ${day}`);
  return day;
}
