import { createServer, type Socket } from 'node:net';

/** Where in a session a server may misbehave: `message` is the end of the message, `bytes` its beginning. */
export type Stage = 'connect' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'bytes' | 'message';

/** A reply such as `550 5.1.1 no`; `drop` ends the connection, `hang` says nothing; null: all is well. */
export type Rough = (
  stage: Stage,
  at: { readonly to: string; readonly connection: number; readonly count: number; readonly open: number },
) => string | null;

/** A server that answers what the test wants, and keeps to whom it said that it took a message. */
export interface RoughServer {
  readonly port: number;
  readonly taken: readonly string[];
  readonly connections: () => number;
  /** How many connections are open. */
  readonly open: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a server; `count` counts how often a stage was reached, `open` the connections that are open. */
export async function startRoughServer(rough: Rough): Promise<RoughServer> {
  const taken: string[] = [];
  const counts = new Map<Stage, number>();
  const open = new Set<Socket>();
  let connections = 0;

  const server = createServer((socket) => {
    connections += 1;
    const connection = connections;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    let to = '';
    let message: string | null = null;
    let rest = '';

    const answer = (stage: Stage, usual: string): boolean => {
      const count = (counts.get(stage) ?? 0) + 1;
      counts.set(stage, count);
      const reply = rough(stage, { to, connection, count, open: open.size });
      if (reply === 'drop') socket.destroy();
      else if (reply === 'hang') return false;
      else if ((reply ?? usual) !== '') socket.write(`${reply ?? usual}\r\n`);
      if (reply?.startsWith('421')) socket.end();
      return reply === null;
    };

    const command = (line: string) => {
      const [, verb = '', address = ''] = /^(\w+)(?:.*<(.*)>)?/.exec(line) ?? [];
      if (verb === 'EHLO') answer('EHLO', '250 rough');
      else if (verb === 'MAIL') answer('MAIL', '250 ok');
      else if (verb === 'RCPT') {
        to = address;
        answer('RCPT', '250 ok');
      } else if (verb === 'DATA') {
        if (answer('DATA', '354 go on')) message = '';
      } else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    };

    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      for (;;) {
        if (message !== null) {
          if (message === '' && rest !== '') {
            message = ' ';
            if (!answer('bytes', '')) return;
          }
          const end = rest.indexOf('\r\n.\r\n');
          if (end === -1) return;
          rest = rest.slice(end + 5);
          message = null;
          if (answer('message', '250 taken')) taken.push(to);
          continue;
        }
        const end = rest.indexOf('\r\n');
        if (end === -1) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        command(line);
      }
    });
    answer('connect', '220 rough ESMTP');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    port,
    taken,
    connections: () => connections,
    open: () => open.size,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}
