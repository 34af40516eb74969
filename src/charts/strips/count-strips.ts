import { type CountFigure, ENOUGH } from '#view-models/stats/figures.ts';
import type { Shape } from '../drawing.ts';
import { countScale, drawGrid, drawScale, type PercentScale, percent } from './percent-scale.ts';

export const STRIP_HEIGHT = 22;

/** The strips of a figure: one for its scale, and one for each row in the same order. */
export interface CountStrips {
  readonly scale: readonly Shape[];
  readonly rows: readonly (readonly Shape[])[];
}

export function drawCounts({ rows }: Pick<CountFigure, 'rows'>): CountStrips {
  const most = Math.max(ENOUGH, ...rows.map(({ incidents }) => incidents.length));
  const scale = countScale(most);
  return {
    scale: drawScale(scale),
    rows: rows.map(({ incidents }) => [
      ...drawGrid(scale, STRIP_HEIGHT),
      ...(incidents.length < ENOUGH
        ? drawPoints(incidents.length, most, scale)
        : [drawBar(incidents.length, scale)]),
    ]),
  };
}

/** Few incidents are points, each of them one that the row names. */
function drawPoints(count: number, most: number, scale: PercentScale): readonly Shape[] {
  const radius = most <= 16 ? 4.5 : 2;
  return Array.from({ length: count }, (_, index) => ({
    kind: 'dot',
    className: 'point',
    x: percent(scale.at(index + 0.5)),
    y: STRIP_HEIGHT / 2,
    radius,
  }));
}

function drawBar(count: number, scale: PercentScale): Shape {
  const start = scale.at(0);
  return {
    kind: 'rect',
    className: 'bar',
    x: percent(start),
    y: 6,
    width: percent(scale.at(count) - start),
    height: STRIP_HEIGHT - 12,
  };
}
