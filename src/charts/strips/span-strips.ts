import type { Box, SpanFigure, SpanRow } from '#view-models/stats/figures.ts';
import type { Shape } from '../drawing.ts';
import { drawGrid, drawScale, LAST, line, type PercentScale, percent, spanScale } from './percent-scale.ts';

export const STRIP_HEIGHT = 22;
const MIDDLE = STRIP_HEIGHT / 2;

/** The strips of a figure: one for its scale, and those of each group in the same order. */
export interface SpanStrips {
  readonly scale: readonly Shape[];
  readonly groups: readonly {
    readonly box: readonly Shape[] | null;
    readonly rows: readonly (readonly Shape[])[];
  }[];
}

export function drawSpans({ groups }: Pick<SpanFigure, 'groups'>): SpanStrips {
  const days = groups.flatMap(({ rows }) => rows.flatMap(({ days: { min, max } }) => [min, max ?? min]));
  const scale = spanScale(Math.max(0, ...days));
  const grid = drawGrid(scale, STRIP_HEIGHT);
  return {
    scale: drawScale(scale),
    groups: groups.map(({ box, rows }) => ({
      box: box && [...grid, ...drawBox(box, scale)],
      rows: rows.map(({ days }) => [...grid, ...drawBounds(days, scale)]),
    })),
  };
}

/** From the least to the most possible days; an arrow where nothing bounds them, a point where they, or the hours, are known. */
function drawBounds({ min, max, minutes }: SpanRow['days'], scale: PercentScale): readonly Shape[] {
  const from = scale.at(min);
  const dot = (className: string, x: number): Shape => ({
    kind: 'dot',
    className,
    x: percent(x),
    y: MIDDLE,
    radius: 4.5,
  });
  if (max === null) {
    const tip = { kind: 'arrow', className: 'tip', x: '100%', y: MIDDLE, towards: 'right' } as const;
    return [line('maybe', from, LAST + 2, MIDDLE), dot('edge', from), tip];
  }
  if (minutes !== undefined) return [dot('point', scale.at(minutes / (24 * 60)))];
  if (min === max) return [dot(min === 0 ? 'edge' : 'point', from)];
  return [line('between', from, scale.at(max), MIDDLE)];
}

/** The middle half, and in it the median, each as wide as its bounds leave it. */
function drawBox({ lower, median, upper }: Box, scale: PercentScale): readonly Shape[] {
  const from = scale.at(lower.min);
  const to = upper.max === null ? 100 : scale.at(upper.max);
  const middle = scale.at(median.min);
  const end = median.max === null ? 100 : scale.at(median.max);
  return [
    {
      kind: 'rect',
      className: 'box',
      x: percent(from),
      y: 3,
      width: percent(to - from),
      height: STRIP_HEIGHT - 6,
    },
    line('between', middle, end, MIDDLE),
    line('median', middle, middle, 3, STRIP_HEIGHT - 3),
    line('median', end, end, 3, STRIP_HEIGHT - 3),
  ];
}
