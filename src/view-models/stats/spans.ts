import { formatInterval } from '#domain/calendar/interval.ts';
import type { Article } from '#domain/incident/article.ts';
import { type EventInterval, untilDisclosure, untilDiscovery } from '#domain/incident/intervals.ts';
import { byCause, byIndustry, type Grouping } from './categories.ts';
import { type Box, ENOUGH, type SpanFigure, type SpanRow } from './figures.ts';
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
  /** Why the days of all may mislead. */
  readonly caveat: string;
  readonly of: (article: Article) => EventInterval | null;
}

const discovery: Measure = {
  id: 'until-discovery',
  name: '発覚までの日数',
  from: '始まりから発覚までの日数',
  note: '始まりと発覚が同じ日に記録された事例は「当日」です。そのうち不正な侵入の事例では、実際の始まりが、もっと前かもしれません。',
  caveat:
    '始まりが分からない事例は入っていません。不正な侵入では、実際の始まりが記録より前のこともあり、本当の日数は、これより長いかもしれません。',
  of: untilDiscovery,
};

const disclosure: Measure = {
  id: 'until-disclosure',
  name: '公表までの日数',
  from: '発覚から公表までの日数',
  note: '当事者が最初に公に知らせた日までの日数です。中間の知らせや、件数の訂正までの日数ではありません。',
  caveat: '',
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
  const known = measured.flatMap(({ row }) => row ?? []);
  const groups = grouping.rows.map((category) => {
    const rows = measured
      .filter(({ slugs }) => slugs.includes(category.slug))
      .flatMap(({ row }) => row ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return { ...category, rows, box: boxOf(rows) };
  });
  return {
    kind: 'span',
    id: `${measure.id}${grouping.suffix}`,
    title: `${measure.name}（${grouping.name}別）`,
    lead: `${measure.from}を、${grouping.each}ごとに、事例の一つ一つで示します。${grouping.counting}`,
    note: measure.note,
    categories: grouping.categories,
    n: known.length,
    whole: grouping === byCause ? wholeOf(known, measure) : null,
    unknown: measured
      .filter(({ row }) => row === null)
      .map(({ slugs, incident }) => ({
        ...incident,
        groups: grouping.rows.filter(({ slug }) => slugs.includes(slug)),
      })),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function boxOf(rows: readonly SpanRow[]): Box | null {
  return rows.length >= ENOUGH ? quartilesOf(rows.map(({ days }) => days)) : null;
}

function wholeOf(rows: readonly SpanRow[], { caveat }: Measure): string | null {
  const box = boxOf(rows);
  return box && `日数が分かる${rows.length}件を合わせると、${box.words}です。${caveat}`;
}
