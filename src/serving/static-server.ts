import { createServer, type RequestListener, type Server } from 'node:http';
import { type PublishedSite, staticHandler } from './static-handler.ts';

/** A service of the site's own origin: it answers everything below `path` (`/newsletter/api/`, base included). */
export type Mounted = { readonly path: string; readonly handle: RequestListener };

/** A running server. `stop` lets answers under way end, for at most two seconds, and then closes. */
export type RunningServer = {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
};

/** The port belongs to another program, or may not be used. */
export class PortUnavailableError extends Error {
  override readonly name = 'PortUnavailableError';
  readonly port: number;
  /** @param reason What the system said: `taken` (EADDRINUSE) or `forbidden` (EACCES). */
  constructor(port: number, reason: 'taken' | 'forbidden') {
    const why = reason === 'taken' ? 'はほかのプログラムが使っている' : 'はこの利用者には使えない';
    const other = reason === 'taken' && port < 65535 ? port + 1 : 4322;
    super(`ポート ${port} ${why}ので、npm start -- --port ${other} のように別の番号を指定してください。`);
    this.port = port;
  }
}

/**
 * Serves a site to this machine only, at `http://localhost:PORT/`. Browsers may resolve `localhost` to
 * 127.0.0.1 or to ::1, so both listen, where the machine has both.
 *
 * @param port The port; 0 for any free one.
 * @param mounted Services that answer for a part of the site.
 * @throws {PortUnavailableError} If the port is taken or may not be used.
 */
export async function startStaticServer(
  site: PublishedSite,
  port: number,
  mounted: readonly Mounted[] = [],
): Promise<RunningServer> {
  const answerFile = staticHandler(site);
  const handler: RequestListener = (request, response) => {
    const service = mounted.find(({ path }) => request.url?.startsWith(path));
    if (service === undefined) answerFile(request, response);
    else service.handle(request, response);
  };
  const ipv4 = await listen(handler, '127.0.0.1', port);
  const actualPort = portOf(ipv4) ?? port;
  const servers = [ipv4];
  try {
    servers.push(await listen(handler, '::1', actualPort));
  } catch (error) {
    if (error instanceof PortUnavailableError) {
      await stop(ipv4);
      throw error;
    }
    // No IPv6 on this machine: then nothing resolves `localhost` to ::1 either.
  }
  return {
    url: `http://localhost:${actualPort}${site.base}`,
    port: actualPort,
    stop: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function listen(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortUnavailableError(port, 'taken'));
      else if (error.code === 'EACCES') reject(new PortUnavailableError(port, 'forbidden'));
      else reject(error);
    });
    server.listen({ host, port }, () => resolve(server));
  });
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection becomes idle a moment after its last answer has reached the client.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const limit = setTimeout(() => server.closeAllConnections(), 2000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(limit);
      resolve();
    });
  });
}
