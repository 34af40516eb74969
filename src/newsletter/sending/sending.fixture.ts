import { onTestFinished } from 'vitest';
import { publisher } from '../edition.fixture.ts';
import { beginSending, type Sending } from '../store/sendings.ts';
import { countingRandom, noon, subscribed, temporaryStore } from '../store/store.fixture.ts';
import type { Store } from '../store/store.ts';
import { digestOf } from './begin.ts';
import type { Clock } from './clock.ts';
import type { SendGiven } from './send-given.ts';
import { shortMail } from './short-mail.fixture.ts';

/** A clock on which every pause is over at once. */
export function quickClock(): Clock & { readonly slept: readonly number[] } {
  let time = 1000;
  const slept: number[] = [];
  return {
    slept,
    steady: () => time,
    now: () => noon,
    sleep: async (milliseconds, signal) => {
      slept.push(milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (!signal.aborted) time += milliseconds;
    },
  };
}

/** A sending to a server, begun in a store of its own. */
export interface Bench extends SendGiven {
  readonly store: Store;
  readonly sending: Sending;
  readonly clock: ReturnType<typeof quickClock>;
  readonly said: readonly string[];
}

/** Begins a sending to `readers`, over one connection where the test does not say otherwise. */
export function sendingTo(
  port: number,
  readers: readonly string[],
  changes: { readonly connections?: number; readonly patience?: number; readonly signal?: AbortSignal } = {},
): Bench {
  const store = temporaryStore();
  for (const reader of readers) subscribed(store, reader);
  const said: string[] = [];
  return {
    store,
    sending: beginSending(store, { edition: '2', digest: digestOf(shortMail), topics: ['all'], now: noon }),
    mail: shortMail,
    site: publisher,
    route: {
      smtp: { url: new URL(`smtp://127.0.0.1:${port}`), fromAddress: 'news@aoba.jp' },
      connections: changes.connections ?? 1,
      rate: 10_000,
      dkim: null,
    },
    serviceUrl: 'https://kyokun.aoba.jp/security/newsletter/api/',
    clock: quickClock(),
    random: countingRandom(),
    signal: changes.signal ?? new AbortController().signal,
    say: (line) => said.push(line),
    said,
    patience: changes.patience ?? 5000,
  };
}

/** Addresses of readers: `r0@aoba.jp`, … */
export function readers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `r${index}@aoba.jp`);
}

/** How many letters of a sending are in each state. */
export function states({
  store,
  sending,
}: {
  readonly store: Store;
  readonly sending: Pick<Sending, 'id'>;
}): Readonly<Record<string, number>> {
  const rows = store.db
    .prepare('SELECT state, count(*) AS count FROM delivery WHERE sending = ? GROUP BY state')
    .all(sending.id);
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

/** Closes something at the end of the test. */
export function closing<T extends { readonly close: () => Promise<void> }>(thing: T): T {
  onTestFinished(() => thing.close());
  return thing;
}
