/**
 * The lines of a title: as few as its phrases need, and of these as even ones as can be, so that no short word stands
 * alone on the last. Of lines that are so many, the squares of their widths add up to the least where they are even.
 *
 * @param room the width of a line, in ems; a phrase that is wider has a line of its own
 */
export function titleLines(phrases: readonly string[], room: number): readonly (readonly string[])[] {
  return evenLines(phrases, fewestLines(phrases, room), room)?.lines ?? [phrases];
}

interface Lines {
  readonly lines: readonly (readonly string[])[];
  readonly squares: number;
}

function fewestLines(phrases: readonly string[], room: number): number {
  let [count, width] = [1, 0];
  for (const phrase of phrases) {
    const more = widthOf(phrase);
    const isFull = width > 0 && width + more > room;
    count += isFull ? 1 : 0;
    width = isFull ? more : width + more;
  }
  return count;
}

/** Null where the phrases do not fit on so many lines. */
function evenLines(phrases: readonly string[], count: number, room: number): Lines | null {
  if (phrases.length < count) return null;
  let best: Lines | null = null;
  const longest = phrases.length - count + 1;
  for (let length = count === 1 ? longest : 1; length <= longest; length += 1) {
    const line = phrases.slice(0, length);
    const width = widthOf(line.join(''));
    if (width > room && length > 1) break;
    const rest = count === 1 ? { lines: [], squares: 0 } : evenLines(phrases.slice(length), count - 1, room);
    if (rest === null) continue;
    const squares = width ** 2 + rest.squares;
    if (best === null || squares <= best.squares) best = { lines: [line, ...rest.lines], squares };
  }
  return best;
}

/** In ems, and rather too wide than too narrow: a capital of Noto Sans JP Bold is about two thirds of one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.66 : 1), 0);
}
