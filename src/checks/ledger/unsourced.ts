import { daysFrom } from '#domain/calendar/days.ts';
import { factsIn, type Quantity, type WrittenDay } from '#domain/ledger/facts-in.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { holdsDay, type Ledger, ledgerOf } from './ledger.ts';

interface Unsourced<Fact> {
  readonly passage: Passage;
  readonly fact: Fact;
}

/** The numbers of the passages of some fields that no row with sources states. */
export function unsourcedQuantities(
  content: Content,
  isMeant: (passage: Passage) => boolean,
): readonly Unsourced<Quantity>[] {
  return withLedger(content, isMeant, (passage, ledger) =>
    factsIn(passage.text).quantities.filter(
      (fact) =>
        !ledger.values.has(fact.value) &&
        !ledger.sums.has(fact.value) &&
        !isRounded(fact, passage, ledger) &&
        !isComputed(fact, passage, ledger),
    ),
  );
}

/** The days, months and years of the passages of some fields that no row with sources states. */
export function unsourcedDays(
  content: Content,
  isMeant: (passage: Passage) => boolean,
): readonly Unsourced<WrittenDay>[] {
  return withLedger(content, isMeant, (passage, ledger) =>
    factsIn(passage.text).days.filter((fact) => !holdsDay(ledger, fact)),
  );
}

function withLedger<Fact>(
  content: Content,
  isMeant: (passage: Passage) => boolean,
  factsOf: (passage: Passage, ledger: Ledger) => readonly Fact[],
): readonly Unsourced<Fact>[] {
  const ledgers = new Map(
    content.articles.flatMap(({ file, value }) => (value ? [[file, ledgerOf(value.article)] as const] : [])),
  );
  return passagesOf(content, 'articles')
    .filter(isMeant)
    .flatMap((passage) => {
      const ledger = ledgers.get(passage.manuscript.file);
      if (ledger === undefined) return [];
      return factsOf(passage, ledger).map((fact) => ({ passage, fact }));
    });
}

/** 「およそ3861万円」 of 3861万5473円: the same down to the last digit that is written. */
function isRounded({ value, index }: Quantity, { text }: Passage, { values }: Ledger): boolean {
  if (!/(?:約|およそ|ほぼ|概算で)$/.test(text.slice(0, index))) return false;
  const digits = String(value).replace(/0+$/, '').length;
  const last = 10 ** (String(value).length - digits);
  return [...values].some((exact) => Math.abs(exact - value) < last);
}

/** Lengths of time follow from two days of the ledger, and 約1時間40分 from two of its clock times. */
function isComputed({ value, counter, index }: Quantity, { text }: Passage, ledger: Ledger): boolean {
  if (/^(?:時間|分間?|秒)$/.test(counter))
    return /(?:約|およそ|ほぼ|編集部の計算)[^。]*$/.test(text.slice(0, index));
  const length = daysPer(counter);
  if (length === null) return false;
  const days = ledger.days.flatMap(({ year, month, day }) =>
    year === null ? [] : [`${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`],
  );
  const wanted = value * length;
  // 約2年半 is between two and three years; a count of days is exact.
  const slack = length === 1 ? 0 : length * 0.75;
  return days.some((from) => days.some((to) => Math.abs(daysFrom(from, to) - wanted) <= slack));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function daysPer(counter: string): number | null {
  if (/^日/.test(counter)) return 1;
  if (counter === '週間') return 7;
  if (/^[かカヶヵ]月/.test(counter)) return 30.4;
  return /^年/.test(counter) ? 365.25 : null;
}
