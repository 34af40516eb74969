import type { FuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import { asOneDay } from '#domain/calendar/interval.ts';
import type { Article } from '#domain/incident/article.ts';
import { beginningOf } from '#domain/incident/intervals.ts';
import { discoveryOf } from '#view-models/article/record.ts';
import type { NamedIncident } from '#view-models/stats/figures.ts';
import { nameOf } from '#view-models/stats/named-incident.ts';
import { byYear } from '#view-models/timeline-page.ts';
import { dayNumber } from '../day-number.ts';
import type { Shape } from '../drawing.ts';
import { drawGrid, drawScale, line, type PercentScale, percent, yearScale } from './percent-scale.ts';

export const STRIP_HEIGHT = 22;
const MIDDLE = STRIP_HEIGHT / 2;

export interface IncidentStrip {
  readonly incident: NamedIncident;
  /** The strip in words. */
  readonly words: string;
  /** As the record has it: '932日', '記録では同じ日', '未確認'. */
  readonly untilDiscovery: string;
  readonly shapes: readonly Shape[];
}

/** All incidents on one scale of years, by the year in which they came to light. */
export interface IncidentStrips {
  readonly n: number;
  /** Incidents without any day. */
  readonly unknown: readonly NamedIncident[];
  readonly scale: readonly Shape[];
  readonly years: readonly { readonly year: number; readonly rows: readonly IncidentStrip[] }[];
}

export function drawIncidents(articles: readonly Article[]): IncidentStrips {
  const years = byYear(articles);
  const dated = years.flatMap((year) => year.articles);
  const days = dated.flatMap((article) => eventsOf(article).flatMap((date) => (date ? startOf(date) : [])));
  const scale = yearScale(Math.min(...days), Math.max(...days));
  return {
    n: dated.length,
    unknown: articles.filter((article) => !dated.includes(article)).map(nameOf),
    scale: drawScale(scale),
    years: years.map((year) => ({
      year: year.year,
      rows: year.articles.map((article) => ({
        incident: nameOf(article),
        words: wordsOf(article),
        untilDiscovery: discoveryOf(article).untilDiscoveryWords,
        shapes: [...drawGrid(scale, STRIP_HEIGHT), ...drawIncident(article, scale)],
      })),
    })),
  };
}

/** Beginning, discovery and announcement; the latter two take no days, and lie on one of those that are given. */
function eventsOf(article: Article): readonly (FuzzyDate | null)[] {
  const { discovered, disclosed } = article;
  return [beginningOf(article), discovered && asOneDay(discovered), disclosed && asOneDay(disclosed)];
}

/** The middle of each day at which an event can have begun. */
function startOf({ start }: FuzzyDate): readonly number[] {
  return [start.earliest, start.latest].flatMap((day) => (day === null ? [] : [dayNumber(day) + 0.5]));
}

function drawIncident(article: Article, scale: PercentScale): readonly Shape[] {
  const [began, found, told] = eventsOf(article).map((date) => {
    const days = date ? startOf(date).map(scale.at) : [];
    return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
  });
  const openBefore = article.occurred?.start.earliest === null;
  return [
    ...(found && told ? [line('announced', found.from, told.to, MIDDLE)] : []),
    ...(began && found ? [line('maybe', began.from, found.to, MIDDLE)] : []),
    ...(began && found && began.to < found.from ? [line('unnoticed', began.to, found.from, MIDDLE)] : []),
    ...(began && openBefore ? [openStart(began.from)] : []),
    ...(told
      ? [{ kind: 'dot', className: 'told', x: percent(told.from), y: MIDDLE, radius: 4 } as const]
      : []),
    ...(found ? [line('found', found.from, found.from, 3, STRIP_HEIGHT - 3)] : []),
  ];
}

/** Always of one size, for nobody knows how far back it should reach. */
function openStart(from: number): Shape {
  return { kind: 'arrow', className: 'tip', x: percent(from), y: MIDDLE, towards: 'left' };
}

function wordsOf({ occurred, discovered, disclosed }: Article): string {
  const said = (name: string, date: FuzzyDate | null) => `${name}は${date ? date.wording : '未確認'}`;
  return [said('起きた時期', occurred), said('発覚', discovered), said('公表', disclosed)].join('、');
}
