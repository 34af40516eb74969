import { createTransport } from 'nodemailer';
import { finished, givenToProcess, readerAt } from './round.ts';

/** What nodemailer's pool does by itself: one fixed mail to each recipient, no journal, no links of one's own. */
const { port, recipients, connections, mail } = await givenToProcess();
const transport = createTransport({
  host: '127.0.0.1',
  port,
  ignoreTLS: true,
  pool: true,
  maxConnections: connections,
  maxMessages: Number.POSITIVE_INFINITY,
});
const begun = performance.now();
const under = new Set<Promise<unknown>>();
for (let index = 0; index < recipients; index += 1) {
  const sending: Promise<unknown> = transport
    .sendMail({ from: 'news@kyokun.test', to: readerAt(index), ...mail })
    .then(() => under.delete(sending));
  under.add(sending);
  if (under.size >= 2 * connections) await Promise.race(under);
}
await Promise.all(under);
transport.close();
finished(begun);
