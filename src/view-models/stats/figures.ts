import type { DayInterval } from '#domain/calendar/interval.ts';

/** Stands with every figure that counts incidents. */
export const CAUTION = '掲載した事例の数であり、国内の発生件数や傾向を示す統計ではありません。';

/** What is said of incidents that lack what a figure shows: it may be known, but not from what the editors have read. */
export const UNVERIFIED = '未確認（編集部）';

/** Below so many, incidents stand one by one under their names: no box, no median, no share, no ranking. */
export const ENOUGH = 5;

/** An incident as a point of a figure. */
export interface NamedIncident {
  readonly id: string;
  /** Whom it happened to, in few words. */
  readonly whom: string;
  /** The same with the year in which it came to light, where nothing beside it says that. */
  readonly name: string;
  readonly href: string;
}

interface Figure {
  /** Also the name of its table, `<id>.csv`. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** How many incidents the figure rests on. */
  readonly n: number;
  /** Incidents that lack what the figure shows. */
  readonly unknown: readonly NamedIncident[];
}

export interface CountRow {
  readonly slug: string;
  readonly label: string;
  readonly href: string | null;
  readonly incidents: readonly NamedIncident[];
  /** How many incidents by the other way of counting; null where there is none. */
  readonly also: number | null;
}

/** Incidents by category, in the order of the vocabulary or of the years; never by number. */
export interface CountFigure extends Figure {
  readonly kind: 'count';
  readonly categories: string;
  /** The head of a second column, where incidents are also counted in another way. */
  readonly also: string | null;
  readonly rows: readonly CountRow[];
}

export interface SpanRow extends NamedIncident {
  readonly days: DayInterval;
  /** '932日', '1〜31日', '10日以上', '約2時間' */
  readonly words: string;
}

/** Bounds of a number that lies somewhere between; `max` null where nothing bounds it. */
export interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

/** The middle half of a group and its median. */
export interface Box {
  readonly lower: Bounds;
  readonly median: Bounds;
  readonly upper: Bounds;
  /** '中央値 3〜12日、まん中の半分 0〜40日' */
  readonly words: string;
}

export interface SpanGroup {
  readonly slug: string;
  readonly label: string;
  readonly href: string | null;
  readonly rows: readonly SpanRow[];
  /** Only for groups that are large enough. */
  readonly box: Box | null;
}

/** Days from one event to another, incident by incident, by category; an incident stands in each of its categories. */
export interface SpanFigure extends Figure {
  readonly kind: 'span';
  readonly categories: string;
  readonly groups: readonly SpanGroup[];
  readonly unknown: readonly (NamedIncident & {
    readonly groups: readonly { readonly slug: string; readonly label: string }[];
  })[];
  /** All its incidents, each counted once, in a sentence; null where they are too few, or another figure says it. */
  readonly whole: string | null;
  /** What has to be known of its days. */
  readonly note: string;
}

export type StatsFigure = CountFigure | SpanFigure;
