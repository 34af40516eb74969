import { SMTPServer } from 'smtp-server';

/**
 * A mail server in a process of its own that takes everything and keeps only who got how many. It tells its
 * port, and on any message the counts since the last one.
 */
const counts = new Map<string, number>();
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, { envelope }, done) => {
    stream.on('end', () => {
      for (const { address } of envelope.rcptTo) counts.set(address, (counts.get(address) ?? 0) + 1);
      done();
    });
    stream.resume();
  },
});
const listening = server.listen(0, '127.0.0.1', () => {
  const address = listening.address();
  process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 });
});
process.on('message', () => {
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  process.send?.({ readers: counts.size, letters });
  counts.clear();
});
