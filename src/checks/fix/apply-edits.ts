import type { Edit } from '#domain/issue.ts';

/** A text after its edits, and how many of them were made. */
export interface Edited {
  readonly text: string;
  readonly count: number;
}

/**
 * Makes the edits that do not touch one another; of two that do, the one that begins first is made and
 * the other left for the next look. An edit that changes nothing, or reaches beyond the text, is no edit.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const wanted = edits
    .filter(({ start, end }) => start >= 0 && start <= end && end <= text.length)
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let edited = '';
  let reached = 0;
  let count = 0;
  for (const { start, end, text: replacement } of wanted) {
    if (count > 0 && start <= reached) continue;
    edited += text.slice(reached, start) + replacement;
    reached = end;
    count += 1;
  }
  return { text: edited + text.slice(reached), count };
}
