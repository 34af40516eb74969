import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A letter as a server took it. */
export interface Taken {
  readonly to: string;
  readonly raw: string;
}

/** A real mail server on a free port, which keeps what it took. */
export interface Sink {
  readonly port: number;
  readonly taken: readonly Taken[];
  readonly close: () => Promise<void>;
}

/** What a server does otherwise than take everything. */
export interface SinkGiven {
  /** Asked for each recipient: an SMTP reply such as `451 4.7.1 later`, or null to take it. */
  readonly onRecipient?: (address: string) => string | null;
  /** Milliseconds between the message and the answer to it. */
  readonly delay?: () => number;
  /** Who may log in, and has to. */
  readonly auth?: { readonly user: string; readonly pass: string };
}

/** Starts a server, on this machine's own address. Only whole messages count as taken: a real server drops what was cut off. */
export async function startSink(
  { onRecipient, delay, auth }: SinkGiven = {},
  host = '127.0.0.1',
): Promise<Sink> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    disabledCommands: auth === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    allowInsecureAuth: true,
    authOptional: auth === undefined,
    onAuth: ({ username, password }, _session, done) => {
      if (username === auth?.user && password === auth?.pass) done(null, { user: username });
      else done(new Error('no'));
    },
    onRcptTo: ({ address }, _session, done) => {
      const reply = onRecipient?.(address) ?? null;
      if (reply === null) return done();
      done(Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        if (/--\r\n$/.test(raw)) taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw });
        if (delay) await pause(delay());
        done();
      });
    },
  });
  server.on('error', () => {});
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, host, () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return { port, taken, close: () => new Promise((done) => server.close(() => done())) };
}
