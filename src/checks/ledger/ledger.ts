import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { Article } from '#domain/incident/article.ts';
import { factsIn, type WrittenDay } from '#domain/ledger/facts-in.ts';

/** What the rows with sources of an article state: their numbers and their days. */
export interface Ledger {
  readonly values: ReadonlySet<number>;
  /** What two numbers of harm in one unit make together. */
  readonly sums: ReadonlySet<number>;
  readonly days: readonly Omit<WrittenDay, 'index' | 'text'>[];
}

/** The ledger of an article: every row that names a source, and the article's own dates. */
export function ledgerOf(article: Article): Ledger {
  const values = new Set<number>();
  const days: Omit<WrittenDay, 'index' | 'text'>[] = [];
  const read = (text: string | undefined): void => {
    const facts = factsIn(text ?? '');
    for (const { value } of facts.quantities) values.add(value);
    days.push(...facts.days);
  };
  const date = (when: FuzzyDate | null): void => {
    if (when === null) return;
    for (const day of [when.start.earliest, when.start.latest, when.end.earliest, when.end.latest]) {
      if (day === null) continue;
      const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
      days.push({ year, month, day: dayOfMonth });
    }
    read(when.wording);
  };
  for (const when of [article.occurred, article.discovered, article.contained, article.disclosed]) date(when);
  for (const row of article.impact) {
    if (row.value !== undefined) values.add(row.value);
    for (const text of [row.label, row.wording, row.note, row.asOf]) read(text);
  }
  for (const row of [...article.timeline, ...article.response]) {
    date(row.date);
    read(row.text);
  }
  for (const row of article.claims) {
    read(row.text);
    read(row.asOf);
    read(row.topic);
  }
  for (const row of [
    ...article.causes,
    ...article.factors,
    ...article.attackSteps,
    ...article.legalStage,
    ...article.reportItems.filter((item) => item.sources.length > 0),
    ...(article.discovery ? [article.discovery] : []),
  ]) {
    read(row.text);
  }
  for (const organisation of article.organisations) read(organisation.note);
  for (const source of article.sources.filter(({ read: wasRead }) => wasRead)) {
    read(source.title);
    read(source.description);
    read(source.note);
    const [year, month, day] = (source.publishedAt ?? '').split('-').map(Number);
    if (year !== undefined && year > 0) days.push({ year, month: month ?? null, day: day ?? null });
  }
  const counted = article.impact.flatMap(({ value, unit }) => (value === undefined ? [] : [{ value, unit }]));
  const sums = new Set(
    counted.flatMap((one, index) =>
      counted.slice(index + 1).flatMap((other) => (other.unit === one.unit ? [one.value + other.value] : [])),
    ),
  );
  return { values, sums, days };
}

/** Whether the ledger holds a day that the written one can mean: whatever both state has to agree. */
export function holdsDay(ledger: Ledger, written: Omit<WrittenDay, 'index' | 'text'>): boolean {
  return ledger.days.some(
    (day) =>
      agrees(day.year, written.year) && agrees(day.month, written.month) && agrees(day.day, written.day),
  );
}

function agrees(stated: number | null, written: number | null): boolean {
  return written === null || stated === written;
}
