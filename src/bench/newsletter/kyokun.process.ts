import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { takeUpSending } from '#newsletter/sending/begin.ts';
import { machineClock } from '#newsletter/sending/clock.ts';
import { sendEdition } from '#newsletter/sending/send-edition.ts';
import { openStore } from '#newsletter/store/store.ts';
import { site } from '#site';
import { finished, givenToProcess } from './round.ts';

/** What `npm run newsletter -- send` does once an edition is ready: journal, own links, one letter each. */
const { port, connections, mail, folder } = await givenToProcess();
const store = openStore(join(folder, 'store.sqlite'), { random: randomBytes });
const begun = performance.now();
const sending = await takeUpSending(
  { store, edition: '1', mail, topics: ['all'], again: false, changed: false, hasRecord: false },
  Date.now(),
  async () => {},
);
const stop = await sendEdition({
  store,
  sending,
  mail,
  site,
  route: {
    smtp: { url: new URL(`smtp://127.0.0.1:${port}`), fromAddress: 'news@kyokun.test' },
    connections,
    // No limit that could be reached.
    rate: 1_000_000,
    dkim: null,
  },
  serviceUrl: 'https://www.kyokun.test/newsletter/api/',
  clock: machineClock(Date.now),
  random: randomBytes,
  signal: new AbortController().signal,
  say: () => {},
});
if (stop !== null) throw new Error(`The sending ended early: ${stop.kind}`);
store.db.close();
finished(begun);
