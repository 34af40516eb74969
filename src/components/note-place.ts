/** Between a term and its explanation, and between that and the edge of the window, in CSS pixels. */
const gap = 6;
const margin = 8;

/** A box, or the edges of a line of text, in the coordinates of the window. */
interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the explanation of a term begins, so that all of it is in the window: below the term, or above it where
 * there is no room below; where neither has room, as far down as it still fits. All in CSS pixels.
 */
export function noteTop(term: Edges, noteHeight: number, windowHeight: number): number {
  const lowest = windowHeight - margin - noteHeight;
  const below = term.bottom + gap;
  if (below <= lowest) return below;
  const above = term.top - gap - noteHeight;
  return above >= margin ? above : Math.max(margin, lowest);
}
