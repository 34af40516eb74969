import { formatInterval } from '#domain/calendar/interval.ts';
import type { Article } from '#domain/incident/article.ts';
import { type EventInterval, untilDisclosure, untilDiscovery } from '#domain/incident/intervals.ts';
import { byCause, byIndustry, type Grouping } from './categories.ts';
import { ENOUGH, type SpanFigure, type SpanRow } from './figures.ts';
import { nameOf } from './named-incident.ts';
import { quartilesOf } from './quartiles.ts';

/** Days that are compared: from one event to another. */
interface Measure {
  readonly id: string;
  /** '発覚までの日数' */
  readonly name: string;
  /** '始まりから発覚までの日数' */
  readonly from: string;
  readonly note: string;
  readonly of: (article: Article) => EventInterval | null;
}

const discovery: Measure = {
  id: 'until-discovery',
  name: '発覚までの日数',
  from: '始まりから発覚までの日数',
  note: '始まりと発覚が同じ日に記録された事例は「当日」です。そのうち不正な侵入の事例では、実際の始まりが、もっと前かもしれません。',
  of: untilDiscovery,
};

const disclosure: Measure = {
  id: 'until-disclosure',
  name: '公表までの日数',
  from: '発覚から公表までの日数',
  note: '当事者が最初に公に知らせた日までの日数です。中間の知らせや、件数の訂正までの日数ではありません。',
  of: untilDisclosure,
};

/** Each measure by cause and by industry. */
export function compareSpans(articles: readonly Article[]): readonly SpanFigure[] {
  return [discovery, disclosure].flatMap((measure) =>
    [byCause, byIndustry].map((grouping) => spans(measure, grouping, articles)),
  );
}

function spans(measure: Measure, grouping: Grouping, articles: readonly Article[]): SpanFigure {
  const measured = articles.map((article) => {
    const days = measure.of(article)?.days ?? null;
    const incident = nameOf(article);
    const row: SpanRow | null = days && { ...incident, days, words: formatInterval(days) };
    return { slugs: grouping.slugsOf(article), incident, row };
  });
  const groups = grouping.rows.map((category) => {
    const rows = measured
      .filter(({ slugs }) => slugs.includes(category.slug))
      .flatMap(({ row }) => row ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const box = rows.length >= ENOUGH ? quartilesOf(rows.map(({ days }) => days)) : null;
    return { ...category, rows, box };
  });
  return {
    kind: 'span',
    id: `${measure.id}${grouping.suffix}`,
    title: `${measure.name}（${grouping.name}別）`,
    lead: `${measure.from}を、${grouping.each}ごとに、事例の一つ一つで示します。${grouping.counting}`,
    note: measure.note,
    categories: grouping.categories,
    n: measured.filter(({ row }) => row !== null).length,
    unknown: measured
      .filter(({ row }) => row === null)
      .map(({ slugs, incident }) => ({
        ...incident,
        groups: grouping.rows.filter(({ slug }) => slugs.includes(slug)),
      })),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
