import { createServer, type RequestListener } from 'node:http';

/** A server of the service's own. `stop` lets answers under way end, for at most ten seconds. */
export interface Listening {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** The address is taken, or may not be used; the message says so in Japanese. */
export class ListenProblem extends Error {
  override readonly name = 'ListenProblem';
}

const SECONDS = 1000;

/** Listens for requests; whoever sends slowly on purpose is cut off. */
export function listen(handle: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: 10 * SECONDS,
      requestTimeout: 20 * SECONDS,
      keepAliveTimeout: 5 * SECONDS,
      maxHeaderSize: 16 * 1024,
    },
    handle,
  );
  server.maxRequestsPerSocket = 1000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const text = `${host}:${port} で待ち受けられません（${error.code ?? error.name}）。KYOKUN_NEWSLETTER_LISTEN に別の番号を書いてください。`;
      reject(new ListenProblem(text));
    });
    server.listen({ host, port }, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        stop: () =>
          new Promise((done) => {
            const idle = setInterval(() => server.closeIdleConnections(), 20);
            const limit = setTimeout(() => server.closeAllConnections(), 10 * SECONDS);
            server.close(() => {
              clearInterval(idle);
              clearTimeout(limit);
              done();
            });
          }),
      });
    });
  });
}
