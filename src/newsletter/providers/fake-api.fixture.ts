import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a fake answers: a status and JSON, or text as it is. */
export interface FakeAnswer {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FakeRequest {
  readonly method: string;
  /** Below the root, without a leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What goes wrong with a request: before the API has seen it, or with the answer afterwards. */
export type Fault = (
  request: FakeRequest,
) => FakeAnswer | 'drop-before' | 'drop-after' | 'hang-after' | 'cut-after' | null;

export interface FakeApi {
  readonly base: string;
  /** `POST api/campaigns`, in the order they came. */
  readonly log: string[];
  /** Asked before every request. */
  fault: Fault;
  readonly stop: () => Promise<void>;
}

/** A server over real HTTP that answers as the given API does. */
export async function startFakeApi(answer: (request: FakeRequest) => FakeAnswer): Promise<FakeApi> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const request: FakeRequest = {
      method: incoming.method ?? '',
      path: url.pathname.slice(1),
      query: url.searchParams,
      headers: incoming.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
    fake.log.push(`${request.method} ${request.path}`);
    const fault = fake.fault(request);
    if (fault === 'drop-before') {
      incoming.socket.destroy();
      return;
    }
    const given = typeof fault === 'object' && fault !== null ? fault : answer(request);
    if (fault === 'hang-after') return;
    if (fault === 'drop-after') {
      incoming.socket.destroy();
      return;
    }
    const content = given.text ?? JSON.stringify(given.json ?? null);
    outgoing.writeHead(given.status, { 'content-type': 'application/json', ...given.headers });
    if (fault === 'cut-after') {
      outgoing.write(content.slice(0, content.length / 2), () => incoming.socket.destroy());
      return;
    }
    outgoing.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeApi = {
    base: `http://127.0.0.1:${port}/`,
    log: [],
    fault: () => null,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

/** Answers the first request of a kind with a fault, and the others as usual. */
export function once(kind: string, fault: ReturnType<Fault>): Fault {
  let done = false;
  return ({ method, path }) => {
    if (done || !`${method} ${path}`.startsWith(kind)) return null;
    done = true;
    return fault;
  };
}
