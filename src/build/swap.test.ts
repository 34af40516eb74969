import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  markNextComplete,
  readSwapState,
  recoverSwap,
  startNext,
  swapFolders,
  swapIn,
  takeSwapStep,
} from './swap.ts';
import { nextSwapStep, type SwapState } from './swap-steps.ts';

const roots: string[] = [];

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'kyokun-swap-'));
  roots.push(root);
  return root;
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const FILES = ['index.html', 'articles/a/index.html', 'search/1.bin'] as const;

function writeSite(folder: string, edition: string, files: readonly string[] = FILES): void {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), edition);
  }
}

/** The edition that `dist/` holds when it is whole, else what is wrong with it. */
function published(root: string): string {
  const { live } = swapFolders(root);
  if (!existsSync(live)) return 'none';
  const editions = FILES.map((file) =>
    existsSync(join(live, file)) ? readFileSync(join(live, file), 'utf8') : 'missing',
  );
  return new Set(editions).size === 1 ? (editions[0] ?? 'missing') : `mixed: ${editions.join()}`;
}

function buildNext(root: string, edition: string): void {
  writeSite(startNext(root), edition);
  markNextComplete(root);
}

describe('a swap that nobody interrupts', () => {
  test.each([['first build'], ['second build']])('%s leaves dist alone, without the mark', (which) => {
    const root = project();
    if (which === 'second build') writeSite(swapFolders(root).live, 'old');
    buildNext(root, 'new');
    swapIn(root);
    expect(published(root)).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readSwapState(root).live).toBe('plain');
  });

  test('an incomplete site is refused and the published one stays', () => {
    const root = project();
    writeSite(swapFolders(root).live, 'old');
    writeSite(startNext(root), 'new');
    expect(() => swapIn(root)).toThrow('完成していない');
    expect(published(root)).toBe('old');
  });
});

describe('a build that is killed', () => {
  test('while writing: dist.next is discarded, dist untouched', () => {
    const root = project();
    writeSite(swapFolders(root).live, 'old');
    writeSite(startNext(root), 'new', FILES.slice(0, 1));
    expect(recoverSwap(root)).toEqual(['discard-next']);
    expect(published(root)).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('with dist set aside and dist.next gone: the old site comes back', () => {
    const root = project();
    writeSite(swapFolders(root).previous, 'old');
    expect(recoverSwap(root)).toEqual(['restore-previous']);
    expect(published(root)).toBe('old');
  });

  test('with dist set aside and dist.next incomplete: discarded, then undone', () => {
    const root = project();
    writeSite(swapFolders(root).previous, 'old');
    writeSite(swapFolders(root).next, 'new', FILES.slice(0, 2));
    expect(recoverSwap(root)).toEqual(['discard-next', 'restore-previous']);
    expect(published(root)).toBe('old');
  });

  /** Interrupts after k steps; a number that exceeds the steps there are is a whole swap. */
  function swapKilledAfter(root: string, k: number): void {
    for (let taken = 0; taken < k; taken += 1) {
      const step = nextSwapStep(readSwapState(root));
      if (step === undefined) return;
      takeSwapStep(root, step);
    }
  }

  for (const old of [true, false]) {
    for (const k of [0, 1, 2, 3, 4, 5]) {
      test(`after ${k} steps of a swap (${old ? 'with' : 'without'} an old site): finished by the next build`, () => {
        const root = project();
        if (old) writeSite(swapFolders(root).live, 'old');
        buildNext(root, 'new');
        swapKilledAfter(root, k);
        recoverSwap(root);
        expect(published(root)).toBe('new');
        expect(readdirSync(root)).toEqual(['dist']);
        expect(readSwapState(root).live).toBe('plain');
      });
    }
  }

  test('in the middle of removing the old site: the half-removed folder never returns, even if dist is deleted', () => {
    const root = project();
    writeSite(swapFolders(root).live, 'old');
    buildNext(root, 'new');
    while (nextSwapStep(readSwapState(root)) !== 'discard-next') swapKilledAfter(root, 1);
    rmSync(join(swapFolders(root).next, FILES[0]));
    rmSync(swapFolders(root).live, { recursive: true });
    recoverSwap(root);
    expect(published(root)).toBe('none');
  });

  test('before the mark of the site in place was removed: that site does not pose as a next one later', () => {
    const root = project();
    buildNext(root, 'first');
    takeSwapStep(root, 'bring-next-in');
    expect(readSwapState(root).live).toBe('marked');
    buildNext(root, 'second');
    swapIn(root);
    recoverSwap(root);
    expect(published(root)).toBe('second');
  });
});

describe('every state there can be', () => {
  const states: SwapState[] = (['none', 'marked', 'plain'] as const).flatMap((live) =>
    (['none', 'partial', 'complete'] as const).flatMap((next) =>
      [true, false].map((previous) => ({ live, next, previous })),
    ),
  );

  test.each(states)(
    'live $live, next $next, previous $previous: comes to rest with the newest whole site',
    (state) => {
      const root = project();
      const { live, next, previous } = swapFolders(root);
      if (state.next !== 'none')
        writeSite(next, 'next', state.next === 'complete' ? FILES : FILES.slice(0, 1));
      if (state.next === 'complete') markNextComplete(root);
      if (state.live !== 'none') writeSite(live, 'live');
      if (state.live === 'marked') writeFileSync(join(live, '.kyokun-complete'), '');
      if (state.previous) writeSite(previous, 'previous');
      expect(readSwapState(root)).toEqual(state);

      recoverSwap(root);

      const newest =
        state.next === 'complete'
          ? 'next'
          : state.live !== 'none'
            ? 'live'
            : state.previous
              ? 'previous'
              : 'none';
      expect(published(root)).toBe(newest);
      expect(readdirSync(root)).toEqual(newest === 'none' ? [] : ['dist']);
    },
  );
});
