import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypeOf } from '#serving/content-types.ts';

/** What went over the wire. */
export interface Traffic {
  readonly requests: number;
  /** Headers and compressed bodies of the responses. */
  readonly bytes: number;
}

/** A server of one folder on this machine that compresses as hosts do and counts what it sends. */
export interface CountingServer {
  readonly origin: string;
  /** What was sent since the last call, once nothing has been asked for a moment. */
  readonly takeTraffic: () => Promise<Traffic>;
  readonly stop: () => Promise<void>;
}

/** Hosts compress text; what is unknown to them they send as it is. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|wasm|javascript|manifest\+json)|image\/svg)/u;
/** What hosts use for files that they compress as they send them. */
const BROTLI_QUALITY = 5;
/** GitHub Pages' lifetime of every file. */
const CACHE_CONTROL = 'max-age=600';
const QUIET_MS = 60;

/** Starts the server on a free port of 127.0.0.1. `/name/` is that folder's page, else one with nothing on it. */
export async function startCountingServer(folder: string): Promise<CountingServer> {
  let requests = 0;
  let bytes = 0;
  let open = 0;
  const cache = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    open += 1;
    response.once('close', () => {
      open -= 1;
      requests += 1;
      bytes += (socket?.bytesWritten ?? 0) - before;
    });
    answer(request, response, folder, cache).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeTraffic: async () => {
      let seen = -1;
      while (open > 0 || seen !== requests) {
        seen = requests;
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      }
      const traffic = { requests, bytes };
      requests = 0;
      bytes = 0;
      return traffic;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  cache: Map<string, Promise<Answer>>,
): Promise<void> {
  const path = normalize(decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/'));
  const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''));
  const key = `${encoding} ${path}`;
  const made = cache.get(key) ?? makeAnswer(folder, path, encoding);
  cache.set(key, made);
  const { status, headers, body } = await made;
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}

type Encoding = 'br' | 'gzip' | '';

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/u.test(accepted)) return 'br';
  return /\bgzip\b/u.test(accepted) ? 'gzip' : '';
}

const BLANK_PAGE =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="icon" href="data:,"><title>bench</title></html>';

async function makeAnswer(folder: string, path: string, encoding: Encoding): Promise<Answer> {
  const isPage = path.endsWith('/');
  const found = await readFile(join(folder, isPage ? `${path}index.html` : path)).catch(() => undefined);
  const file = found ?? (isPage ? Buffer.from(BLANK_PAGE) : undefined);
  if (file === undefined) return { status: 404, headers: {}, body: Buffer.from('') };
  const type = contentTypeOf(isPage ? '.html' : path);
  const headers = { 'content-type': type, 'cache-control': CACHE_CONTROL };
  if (encoding === '' || !COMPRESSIBLE.test(type)) return { status: 200, headers, body: file };
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': encoding, vary: 'accept-encoding' },
    body: compress(file, encoding),
  };
}

function compress(file: Uint8Array, encoding: 'br' | 'gzip'): Uint8Array {
  if (encoding === 'gzip') return gzipSync(file);
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
