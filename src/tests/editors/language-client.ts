import { spawn } from 'node:child_process';

/** A language server that runs, asked as an editor's program asks it. */
export interface LanguageClient {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts a language server and speaks with it over its standard streams
 * (https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol).
 * What the server asks for is answered with nothing.
 *
 * @param script the server's program, which Node runs
 */
export function startLanguageServer(script: string): LanguageClient {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  let received = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1]);
      if (received.length < end + 4 + length) return;
      const message = JSON.parse(received.toString('utf8', end + 4, end + 4 + length));
      received = received.subarray(end + 4 + length);
      if (message.method === undefined) {
        waiting.get(message.id)?.(message.result ?? message.error);
        waiting.delete(message.id);
      } else if (message.id !== undefined) {
        const items: unknown[] = message.params?.items ?? [];
        send({
          id: message.id,
          result: message.method === 'workspace/configuration' ? items.map(() => null) : null,
        });
      }
    }
  });
  let last = 0;
  return {
    request: (method, params) => {
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ id, method, params });
      });
    },
    notify: (method, params) => send({ method, params }),
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
