import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readReport } from '../bounces/read-report.ts';
import { settle } from '../bounces/settle.ts';
import { importList } from '../lists/import-list.ts';
import { sendEdition } from '../sending/send-edition.ts';
import { closing, sendingTo } from '../sending/sending.fixture.ts';
import { startSink } from '../sending/sink.fixture.ts';
import { backUpStore } from '../store/backup.ts';
import { identityOf } from '../store/identity.ts';
import { restoreStore } from '../store/restore.ts';
import { countingRandom, noon, subscribed, temporaryFolder } from '../store/store.fixture.ts';
import { openStore } from '../store/store.ts';
import { recipientsOf } from '../store/subscribers.ts';
import { suppressionsOf } from '../store/suppression.ts';
import { serviceBench } from './service.fixture.ts';

/**
 * An edition is sent to one who was in the backup, three others who were too, and one who came after it; then the
 * backup is put back.
 */
async function restored() {
  const server = closing(await startSink());
  const sent = sendingTo(server.port, ['one@aoba.jp', 'button@aoba.jp', 'gone@aoba.jp', 'stays@aoba.jp']);
  const backup = join(temporaryFolder(), 'backup.sqlite');
  await backUpStore(sent.store.file, backup);
  const late = subscribed(sent.store, 'late@aoba.jp');
  sent.store.db
    .prepare(`INSERT INTO delivery (sending, subscriber, state) VALUES (1, ?, 'waiting')`)
    .run(late);
  expect(await sendEdition(sent)).toBeNull();
  sent.store.db.close();

  const random = countingRandom();
  restoreStore(sent.store.file, backup, { random, stamp: 'x' });
  const store = openStore(sent.store.file, { random });
  onTestFinished(() => store.db.close());
  const letterTo = (address: string) => server.taken.find(({ to }) => to === address)?.raw ?? '';
  const tokenOf = (address: string) =>
    /^List-Unsubscribe:[^>]*\?token=([\w-]+)>/m.exec(letterTo(address))?.[1];
  const bench = serviceBench(store);
  bench.clock = noon + 3_600_000;
  const listed = () => recipientsOf(store, ['all']).recipients.map(({ address }) => address);
  return { store, bench, letterTo, tokenOf, listed };
}

test('the way out of a letter that was sent after the backup works: one click, and the button', async () => {
  const { bench, tokenOf, listed } = await restored();
  const click = await bench.post(
    `unsubscribe?token=${tokenOf('one@aoba.jp')}`,
    'List-Unsubscribe=One-Click',
    {
      Origin: '',
      'Sec-Fetch-Site': '',
    },
  );
  expect(click.status).toBe(200);
  const page = await bench.get(`unsubscribe?token=${tokenOf('button@aoba.jp')}`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('設定を開くリンクを受け取る');
  expect((await bench.post('unsubscribe', `token=${tokenOf('button@aoba.jp')}`)).status).toBe(200);
  expect(listed()).toEqual(['gone@aoba.jp', 'stays@aoba.jp']);
  expect((await bench.post('manage-link', `token=${tokenOf('stays@aoba.jp')}`)).status).toBe(200);
});

test('a letter that comes back proves itself', async () => {
  const { store, letterTo, listed } = await restored();
  const report = [
    'From: MAILER-DAEMON@aoba.jp',
    'Date: Sun, 22 Nov 2026 01:00:00 +0000',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; aoba.jp',
    '',
    'Final-Recipient: rfc822; gone@aoba.jp',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    letterTo('gone@aoba.jp').split('\r\n\r\n')[0],
    '',
    '--x--',
    '',
  ].join('\r\n');
  const reading = await readReport(Buffer.from(report, 'latin1'));
  if (reading.kind !== 'report') throw new Error('This is a report.');
  const findings = reading.findings.map((finding) => ({ ...finding, message: '1通目' }));
  const settled = settle(store, findings, { trust: false, isReal: true, now: noon + 7_200_000 });
  expect(settled.ended).toMatchObject([{ address: 'gone@aoba.jp', reason: 'hard-bounce' }]);
  expect(listed()).not.toContain('gone@aoba.jp');
});

test('who came after the backup is told how things are, and is kept out of a list that still has the address', async () => {
  const { store, bench, tokenOf, listed } = await restored();
  const token = tokenOf('late@aoba.jp');
  const page = await bench.get(`unsubscribe?token=${token}`);
  expect(page.status).toBe(200);
  const text = await page.text();
  expect(text).toContain('いまの名簿にありません');
  expect(text).not.toContain('設定を開くリンクを受け取る');
  expect((await bench.post('manage-link', `token=${token}`)).status).toBe(404);
  expect(suppressionsOf(store, identityOf(store, 'late@aoba.jp'))).toEqual([]);

  expect((await bench.post('unsubscribe', `token=${token}`)).status).toBe(200);
  const consent = { wording: '同意します。', since: noon - 1 };
  const list = { addresses: ['late@aoba.jp'], topics: ['all'], consent } as const;
  expect(importList(store, list, true)).toMatchObject({ added: 0, suppressed: { unsubscribed: 1 } });
  expect(listed()).not.toContain('late@aoba.jp');
  expect(bench.log.join('\n')).not.toMatch(/aoba|[\w-]{43}/);
});
