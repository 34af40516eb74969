import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { site } from '#site';
import { openStore } from '../store/store.ts';
import { takeUpSending } from './begin.ts';
import { machineClock } from './clock.ts';
import { holdSendingLock } from './lock.ts';
import { sendEdition } from './send-edition.ts';
import { shortMail } from './short-mail.fixture.ts';

/**
 * What `send --confirm` does from its lock on, in a process of its own that can be killed:
 * `node send.fixture.ts STORE RECORD PORT`. It exits with 0 when nothing waits any more.
 */
const [storeFile = '', record = '', port = ''] = process.argv.slice(2);
try {
  const unlock = holdSendingLock(storeFile);
  const store = openStore(storeFile, { random: randomBytes });
  const sending = await takeUpSending(
    {
      store,
      edition: '2',
      mail: shortMail,
      topics: ['all'],
      again: false,
      changed: false,
      hasRecord: existsSync(record),
    },
    Date.now(),
    async () => writeFileSync(record, 'sent', { flush: true }),
  );
  console.log('begun');
  const stop = await sendEdition({
    store,
    sending,
    mail: shortMail,
    site: { ...site, baseUrl: 'https://kyokun.aoba.jp/', contact: 'kyokun@aoba.jp' },
    route: {
      smtp: { url: new URL(`smtp://127.0.0.1:${port}`), fromAddress: 'news@aoba.jp' },
      connections: 3,
      rate: 1000,
      dkim: null,
    },
    serviceUrl: 'https://kyokun.aoba.jp/newsletter/api/',
    clock: machineClock(Date.now),
    random: randomBytes,
    signal: new AbortController().signal,
    say: console.log,
  });
  store.db.close();
  unlock();
  if (stop !== null) throw new Error(JSON.stringify(stop));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
