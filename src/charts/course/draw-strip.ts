import type { Shape } from '../drawing.ts';
import type { CourseInterval } from './course-events.ts';
import { dayScale } from './day-scale.ts';
import { drawEvent, edgeOf, labelWords, placeEvents } from './draw-events.ts';
import { drawBracket, drawIntervalWords, placeBracket, wordsHeight } from './draw-intervals.ts';
import { AXIS, GUTTER, LANE, LANES, MARGIN, rounded, TEXT } from './measures.ts';
import { spread } from './spread.ts';
import { anchorDay, LABEL_GAP, type Strip, stripHeight } from './windows.ts';

interface Label {
  readonly day: number;
  readonly place: number;
  readonly edge: number;
  readonly draw: (x: number, y: number) => Shape;
}

/** A strip from `top` on: axis, events with their labels, intervals. */
export function drawStrip(
  strip: Strip,
  intervals: readonly CourseInterval[],
  top: number,
): {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
} {
  const height = Math.max(stripHeight(strip), wordsHeight(intervals));
  const scale = dayScale(strip.days, top + MARGIN, top + MARGIN + height);
  const brackets = intervals.flatMap((interval) => placeBracket(interval, scale) ?? []);
  const words = drawIntervalWords(brackets, scale);
  const placed = placeEvents(
    strip.events.toSorted((a, b) => anchorDay(a) - anchorDay(b)),
    scale,
  );
  const lanes = Math.max(0, ...placed.map(({ lane }) => (lane === null ? 0 : lane + 1)));
  const x = AXIS + 22 + Math.min(lanes, LANES) * LANE;

  const labels: Label[] = placed.map((event) => ({
    day: anchorDay(event.event),
    place:
      event.event.extent.from === null ? event.bottom : event.top + Math.min(2, event.bottom - event.top) / 2,
    edge: edgeOf(event),
    draw: (labelX, y) => {
      const { sign, number } = event.event;
      const from = labelX + TEXT * 1.3 + (number > 9 ? 20 : 13);
      return {
        ...line(labelX, y, sign),
        further: [
          { x: rounded(labelX + TEXT * 1.3), text: String(number) },
          { x: rounded(from), text: labelWords(event.event, from, TEXT) },
        ],
      };
    },
  }));
  if (strip.closeUp) {
    const { from, to } = strip.closeUp;
    labels.push({
      day: (from + to) / 2,
      place: scale.at((from + to) / 2),
      edge: AXIS + 9,
      draw: (labelX, y) => ({ ...line(labelX, y, '発覚の前後（下に拡大）'), className: 'aside' }),
    });
  }
  // By their days: at the ends of a strip marks are moved into it, and may come to lie beyond later ones.
  labels.sort((a, b) => a.day - b.day);
  const middles = spread(
    labels.map(({ place }) => place),
    LABEL_GAP,
    scale.start + 6,
    scale.end - 6,
  );
  const leaders = labels
    .map(({ place, edge }, index) => `M${edge} ${rounded(place)}L${x - 3} ${rounded(middles[index] ?? 0)}`)
    .join('');

  return {
    bottom: Math.max(scale.end, ...middles) + MARGIN,
    shapes: [
      ...drawAxis(scale, words),
      { kind: 'path', className: 'leader', d: leaders },
      ...(strip.closeUp ? [frameOf(scale.at(strip.closeUp.from), scale.at(strip.closeUp.to))] : []),
      ...placed.flatMap((event) => drawEvent(event, scale)),
      ...brackets.flatMap(drawBracket),
      ...words,
      ...labels.map(({ draw }, index) => draw(x, rounded((middles[index] ?? 0) + TEXT * 0.36))),
    ],
  };
}

function line(x: number, y: number, text: string) {
  return { kind: 'text', x: rounded(x), y, text } as const;
}

/** Around the days that the other strip shows larger. */
function frameOf(top: number, bottom: number): Shape {
  return {
    kind: 'rect',
    className: 'frame',
    x: AXIS - 9,
    y: rounded(top - 2),
    width: 18,
    height: rounded(bottom - top + 4),
  };
}

function drawAxis(scale: ReturnType<typeof dayScale>, words: readonly Shape[]): readonly Shape[] {
  const taken = words.flatMap((word) => (word.kind === 'text' ? [word.y] : []));
  const marks = scale.ticks.map(({ day, label }) => ({ y: rounded(scale.at(day)), label }));
  const axis = `M${AXIS} ${rounded(scale.start)}V${rounded(scale.end)}`;
  return [
    { kind: 'path', className: 'axis', d: axis },
    { kind: 'path', className: 'scale', d: marks.map(({ y }) => `M${AXIS - 4} ${y}h8`).join('') },
    ...marks
      .map(
        ({ y, label }): Shape => ({
          kind: 'text',
          className: 'date',
          x: GUTTER,
          y: rounded(y + TEXT * 0.36),
          text: label,
        }),
      )
      .filter((label) => label.kind === 'text' && taken.every((y) => Math.abs(y - label.y) >= TEXT + 1)),
  ];
}
