import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { daysBetween, formatInterval } from '#domain/calendar/interval.ts';
import { type Article, primaryCause } from '#domain/incident/article.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { causeRows } from './counts.ts';
import { ENOUGH, type SpanFigure, type SpanRow } from './figures.ts';
import { nameOf } from './named-incident.ts';
import { quartilesOf } from './quartiles.ts';

type Measured = Pick<SpanFigure, 'id' | 'title' | 'lead' | 'note'>;

export function spansUntilDiscovery(articles: readonly Article[]): SpanFigure {
  const about: Measured = {
    id: 'until-discovery',
    title: '発覚までの日数',
    lead: '始まりから発覚までの日数を、主な原因ごとに、事例の一つ一つで示します。',
    note: '始まりと発覚が同じ日に記録された事例は「当日」です。実際の侵入は、もっと前かもしれません。',
  };
  return spans(about, articles, ({ occurred, discovered }) => [occurred, discovered]);
}

export function spansUntilDisclosure(articles: readonly Article[]): SpanFigure {
  const about: Measured = {
    id: 'until-disclosure',
    title: '公表までの日数',
    lead: '発覚から公表までの日数を、主な原因ごとに、事例の一つ一つで示します。',
    note: '当事者が最初に公に知らせた日までの日数です。中間の知らせや、件数の訂正までの日数ではありません。',
  };
  return spans(about, articles, ({ discovered, disclosed }) => [discovered, disclosed]);
}

function spans(
  about: Measured,
  articles: readonly Article[],
  datesOf: (article: Article) => readonly [FuzzyDate | null, FuzzyDate | null],
): SpanFigure {
  const measured = articles.map((article) => {
    const [from, to] = datesOf(article);
    const days = from && to ? daysBetween(from, to) : null;
    const incident = nameOf(article);
    const row: SpanRow | null = days && { ...incident, days, words: formatInterval(days) };
    return { cause: primaryCause(article).category, incident, row };
  });
  const groups = causeRows().map((category) => {
    const rows = measured
      .filter(({ cause }) => cause === category.slug)
      .flatMap(({ row }) => row ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const box = rows.length >= ENOUGH ? quartilesOf(rows.map(({ days }) => days)) : null;
    return { ...category, rows, box };
  });
  return {
    ...about,
    kind: 'span',
    n: measured.filter(({ row }) => row !== null).length,
    unknown: measured
      .filter(({ row }) => row === null)
      .map(({ cause, incident }) => ({
        ...incident,
        cause: { slug: cause, label: labelOf(causeCategories, cause) },
      })),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
