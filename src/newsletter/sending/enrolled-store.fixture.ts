import { randomBytes } from 'node:crypto';
import { inDoubt } from '../store/sendings.ts';
import { openStore } from '../store/store.ts';
import { enrol } from '../store/subscribers.ts';

/** Makes a store at `file` in which so many people subscribe to everything. @returns their addresses */
export function makeEnrolledStore(file: string, count: number): readonly string[] {
  const recipients = Array.from({ length: count }, (_, index) => `r${index}@aoba.jp`);
  const store = openStore(file, { random: randomBytes });
  const consent = {
    askedAt: 0,
    givenAt: 1,
    channel: 'form',
    page: null,
    network: null,
    wording: '同意します。',
  } as const;
  for (const address of recipients) enrol(store, { address, topics: ['all'], consent });
  store.db.close();
  return recipients;
}

/** Whom the report of the first sending names: nobody knows whether they got their letter. */
export function doubtfulIn(file: string): ReadonlySet<string> {
  const store = openStore(file, { random: randomBytes });
  const found = inDoubt(store, 1).flatMap(({ address }) => address ?? []);
  store.db.close();
  return new Set(found);
}
