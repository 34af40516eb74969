import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextSwapStep, type SwapState, type SwapStep } from './swap-steps.ts';

/** Carried by a site from the end of its build until it is in place; hidden, so that no host serves it. */
const COMPLETION_MARK = '.kyokun-complete';

/** The three folders between which a site moves. All are siblings: a rename is atomic on one file system only. */
export type SwapFolders = { readonly live: string; readonly next: string; readonly previous: string };

/** The folders of a project. @param root The project's top folder. */
export function swapFolders(root: string): SwapFolders {
  return { live: join(root, 'dist'), next: join(root, 'dist.next'), previous: join(root, 'dist.previous') };
}

/** Reads from disk where a swap stands. */
export function readSwapState(root: string): SwapState {
  const { live, next, previous } = swapFolders(root);
  const marked = (folder: string) => existsSync(join(folder, COMPLETION_MARK));
  return {
    live: !existsSync(live) ? 'none' : marked(live) ? 'marked' : 'plain',
    next: !existsSync(next) ? 'none' : marked(next) ? 'complete' : 'partial',
    previous: existsSync(previous),
  };
}

/** Carries out one step. Throws the file system's own error when it cannot. */
export function takeSwapStep(root: string, step: SwapStep): void {
  const { live, next, previous } = swapFolders(root);
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const actions: Record<SwapStep, () => void> = {
    'discard-next': () => remove(next),
    'discard-previous': () => remove(previous),
    'unmark-live': () => rmSync(join(live, COMPLETION_MARK), { force: true }),
    'set-live-aside': () => renameSync(live, previous),
    'bring-next-in': () => renameSync(next, live),
    'retire-previous': () => renameSync(previous, next),
    'restore-previous': () => renameSync(previous, live),
  };
  actions[step]();
}

/**
 * Finishes or undoes whatever an interrupted build left behind, and returns the steps it took (none, as a
 * rule). Call it with the build lock held: to anybody else a running build looks like an interrupted one.
 *
 * Afterwards neither `dist.next/` nor `dist.previous/` exists, and `dist/`, if it does, is a complete site.
 */
export function recoverSwap(root: string): readonly SwapStep[] {
  const taken: SwapStep[] = [];
  for (;;) {
    const step = nextSwapStep(readSwapState(root));
    if (step === undefined) return taken;
    takeSwapStep(root, step);
    taken.push(step);
  }
}

/** Recovers, then creates the empty `dist.next/` to build into, and returns its path. */
export function startNext(root: string): string {
  recoverSwap(root);
  const { next } = swapFolders(root);
  mkdirSync(next);
  return next;
}

/** Says that `dist.next/` is whole and checked. Write nothing into it afterwards. */
export function markNextComplete(root: string): void {
  writeFileSync(join(swapFolders(root).next, COMPLETION_MARK), '');
}

/**
 * Makes the complete `dist.next/` the published `dist/`. A folder cannot be renamed over one that is not
 * empty (ENOTEMPTY), so there is a moment without `dist/`; `recoverSwap` knows it.
 *
 * @throws If `dist.next/` was not marked as complete: an incomplete site is never published.
 */
export function swapIn(root: string): void {
  if (readSwapState(root).next !== 'complete') {
    throw new Error(
      'dist.next が完成していないため、dist に置き換えませんでした。もう一度ビルドしてください。',
    );
  }
  recoverSwap(root);
}
