import {
  CAUTION,
  type CountFigure,
  type SpanFigure,
  type StatsFigure,
  UNVERIFIED,
} from '#view-models/stats/figures.ts';
import { toCsv } from './csv.ts';

/** The table of a figure, with the same numbers. Each line says what they are not. */
export function toStatsCsv(figure: StatsFigure): string {
  return toCsv(figure.kind === 'count' ? countLines(figure) : spanLines(figure));
}

function countLines({ categories, also, rows, unknown, n }: CountFigure) {
  const ids = (incidents: readonly { readonly id: string }[]) => incidents.map(({ id }) => id).join(' ');
  return [
    [`${categories}のID`, categories, '件数', 'n', ...(also ? [also] : []), '事例のID', '注意'],
    ...rows.map(({ slug, label, incidents, also: others }) => [
      ...[slug, label, incidents.length, n],
      ...(also ? [others] : []),
      ...[ids(incidents), CAUTION],
    ]),
    ...(unknown.length > 0
      ? [['', UNVERIFIED, unknown.length, n, ...(also ? [null] : []), ids(unknown), CAUTION]]
      : []),
  ];
}

function spanLines({ categories, groups, unknown, n }: SpanFigure) {
  return [
    [
      '事例のID',
      '事例',
      `${categories}のID`,
      categories,
      '最小の日数',
      '最大の日数',
      '概数',
      '表示',
      'n',
      '注意',
    ],
    ...groups.flatMap(({ slug, label, rows }) =>
      rows.map(({ id, name, days, words }) => [
        id,
        name,
        slug,
        label,
        days.min,
        days.max,
        days.approximate ? '約' : '',
        words,
        n,
        CAUTION,
      ]),
    ),
    ...unknown.flatMap(({ id, name, groups: without }) =>
      without.map(({ slug, label }) => [id, name, slug, label, null, null, '', UNVERIFIED, n, CAUTION]),
    ),
  ];
}
