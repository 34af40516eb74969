/** From how many years on an article says so on top. */
const oldFrom = 5;

/** Whole years that have passed between two ISO instants, by the calendar of Japan. */
function yearsBetween(from: string, to: string): number {
  const [fromDay, toDay] = [from, to].map((moment) =>
    new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().slice(0, 10),
  );
  if (fromDay === undefined || toDay === undefined) return 0;
  const years = Number(toDay.slice(0, 4)) - Number(fromDay.slice(0, 4));
  return toDay.slice(5) < fromDay.slice(5) ? years - 1 : years;
}

/** 「5年以上前」: how long ago the article was last worked on, once that is long; null before. */
export function toAgeNotice(lastWorkedOn: string, moment: string): string | null {
  const years = yearsBetween(lastWorkedOn, moment);
  return years < oldFrom
    ? null
    : `この記事を最後に見直してから、${years}年以上たっています。その後の動きや、対策の常識が変わっている場合があります。`;
}
