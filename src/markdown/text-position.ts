import type { BodyPoint } from './body-issue.ts';

/** The Markdown parser's line endings: LF, CR LF and CR. */
const lineEnding = /\r\n|\n|\r/g;

/** Offsets at which the lines of a text begin. */
export function lineStarts(source: string): readonly number[] {
  return [0, ...[...source.matchAll(lineEnding)].map((match) => match.index + match[0].length)];
}

/** The point of an offset in UTF-16 code units. */
export function pointAt(starts: readonly number[], offset: number): BodyPoint {
  let line = 1;
  let end = starts.length;
  while (end - line > 0) {
    const middle = (line + end) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) line = middle + 1;
    else end = middle;
  }
  return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
}

/** The point that lies behind `text`, which begins at `start`. */
export function pointBehind(start: BodyPoint, text: string): BodyPoint {
  const starts = lineStarts(text);
  const last = starts.at(-1) ?? 0;
  return {
    line: start.line + starts.length - 1,
    column: starts.length === 1 ? start.column + text.length : text.length - last + 1,
    offset: start.offset + text.length,
  };
}
