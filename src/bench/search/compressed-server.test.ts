import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CountingServer, startCountingServer } from './compressed-server.ts';

const TEXT = '教訓'.repeat(5000);
let folder: string;
let server: CountingServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kyokun-bench-server-'));
  await writeFile(join(folder, 'a.json'), TEXT);
  await writeFile(join(folder, 'a.pf_index'), TEXT);
  await writeFile(join(tmpdir(), 'kyokun-bench-outside.json'), '外');
  server = await startCountingServer(folder);
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
  await rm(join(tmpdir(), 'kyokun-bench-outside.json'));
});

/** Asks as it is written, without a client that tidies the path or unpacks the body. */
function ask(path: string, accept = ''): Promise<{ status: number; encoding: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.origin}/`,
      { path, headers: { 'accept-encoding': accept } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const encoding = String(response.headers['content-encoding'] ?? '');
          resolve({ status: response.statusCode ?? 0, encoding, body: Buffer.concat(chunks) });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

test('text is compressed as the browser accepts it', async () => {
  const brotli = await ask('/a.json', 'gzip, deflate, br, zstd');
  expect([brotli.encoding, brotliDecompressSync(brotli.body).toString()]).toEqual(['br', TEXT]);
  const gzip = await ask('/a.json', 'gzip');
  expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(['gzip', TEXT]);
  expect((await ask('/a.json')).body.toString()).toBe(TEXT);
});

test('what hosts do not know is sent as it is', async () => {
  const { encoding, body } = await ask('/a.pf_index', 'br');
  expect([encoding, body.toString()]).toEqual(['', TEXT]);
});

test('nothing outside the folder is sent', async () => {
  for (const path of ['/../kyokun-bench-outside.json', '/%2e%2e/kyokun-bench-outside.json']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('requests and bytes are counted, headers included, each once', async () => {
  await server.takeTraffic();
  const { body } = await ask('/a.json', 'br');
  await ask('/missing.json');
  const traffic = await server.takeTraffic();
  expect(traffic.requests).toBe(2);
  expect(traffic.bytes).toBeGreaterThan(body.length + 100);
  expect(traffic.bytes).toBeLessThan(body.length + 1000);
  expect(await server.takeTraffic()).toEqual({ requests: 0, bytes: 0 });
});
