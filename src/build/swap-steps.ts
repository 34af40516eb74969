/** What stands in the project's folder, as far as a swap is concerned. */
export type SwapState = {
  /** `dist/`, the published site; `marked` while it still carries the completion mark of its build. */
  readonly live: 'none' | 'marked' | 'plain';
  /** `dist.next/`; `partial` without the completion mark, whatever is in it. */
  readonly next: 'none' | 'partial' | 'complete';
  /** `dist.previous/`, the site that a swap has set aside. */
  readonly previous: boolean;
};

/** One change to the folders. Every step but a removal is a single rename or unlink. */
export type SwapStep =
  | 'discard-next'
  | 'discard-previous'
  | 'unmark-live'
  | 'set-live-aside'
  | 'bring-next-in'
  | 'retire-previous'
  | 'restore-previous';

/**
 * The one step that leads from a state towards rest, or `undefined` at rest (at most a plain `dist/`).
 *
 * Swapping and recovering are the same walk: each step is chosen from what is on disk alone, so a process
 * that was killed after any of them, or in the middle of a removal, is continued by whoever starts next.
 *
 * Two rules keep a half-written or half-removed folder from ever becoming the site: `dist.next/` counts as
 * a site only with its mark, which is written last; and a site to be thrown away is first renamed to an
 * unmarked `dist.next/`, because a half-removed `dist.previous/` could be taken for one worth restoring.
 */
export function nextSwapStep({ live, next, previous }: SwapState): SwapStep | undefined {
  if (next === 'partial') return 'discard-next';
  if (live === 'marked') return 'unmark-live';
  if (next === 'complete') {
    if (live === 'none') return 'bring-next-in';
    return previous ? 'discard-previous' : 'set-live-aside';
  }
  if (!previous) return undefined;
  return live === 'none' ? 'restore-previous' : 'retire-previous';
}
