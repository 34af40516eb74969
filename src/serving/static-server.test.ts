import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortUnavailableError, type RunningServer, startStaticServer } from './static-server.ts';

const CSP = "default-src 'self'";
let parent = '';
let site: RunningServer;
let below: RunningServer;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'kyokun-serve-'));
  const folder = join(parent, 'dist');
  write(folder, {
    'index.html': '<!doctype html><title>教訓</title>',
    'articles/a/index.html': '記事',
    '404.html': '<title>ありません</title>',
    'rss.xml': '<rss/>',
    'feed.json': '{}',
    'a.css': 'a{}',
    'x.pf_index': '0123456789',
    '.well-known/security.txt': 'Contact: x',
    _headers: `/*\n  Content-Security-Policy: ${CSP}\n/rss.xml\n  Content-Type: application/rss+xml; charset=utf-8\n/a.css\n  Cache-Control: max-age=60\n`,
  });
  const lower = join(parent, 'lower');
  write(lower, {
    'index.html': '下の階',
    'rss.xml': '<rss/>',
    _headers: '/rss.xml\n  X-A: 1\n/security/*\n  X-B: 2\n',
  });
  write(parent, { 'secret.txt': 'secret', 'dist-other/secret.txt': 'secret' });
  site = await startStaticServer({ folder, base: '/' }, 0);
  below = await startStaticServer({ folder: lower, base: '/security/' }, 0);
});

afterAll(async () => {
  await Promise.all([site.stop(), below.stop()]);
  rmSync(parent, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${site.port}${path}`, { redirect: 'manual', ...init });

/** What a client gets that, unlike fetch, sends the request target as it is. */
function raw(target: string, headers = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: close\r\n\r\n`);
  });
}

describe('a served site', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/articles/a/', 'text/html; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/feed.json', 'application/json; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/x.pf_index', 'application/octet-stream'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ])('%s is 200 as %s with its length and the headers of _headers', async (path, type) => {
    const response = await get(path);
    const body = await response.arrayBuffer();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-length')).toBe(String(body.byteLength));
    expect(response.headers.get('content-security-policy')).toBe(CSP);
    expect(response.headers.get('cache-control')).toBe(path === '/a.css' ? 'max-age=60' : 'no-cache');
  });

  test('an address without the trailing slash is redirected, its query kept', async () => {
    const response = await get('/articles/a?q=1?2');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/articles/a/?q=1?2');
  });

  test('a name longer than any file can have is missing', async () => {
    expect((await get(`/${'a'.repeat(5000)}`)).status).toBe(404);
  });

  test('what is missing is the 404 page with status 404 and the same policy', async () => {
    const response = await get('/nai/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('ありません');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(CSP);
  });

  test('a known ETag is answered with 304 and no body', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    const response = await get('/', { headers: { 'If-None-Match': etag } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
  });

  test('HEAD has the headers and no body; other methods are refused', async () => {
    const head = await get('/x.pf_index', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const post = await get('/', { method: 'POST', body: 'x' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=5-2', 200, '0123456789'],
    ['bytes=abc', 200, '0123456789'],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['bytes=99-', 416, ''],
  ])('range %s: %i', async (range, status, body) => {
    const response = await get('/x.pf_index', { headers: { Range: range } });
    expect([response.status, await response.text()]).toEqual([status, body]);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-other/secret.txt',
    '/articles/../../secret.txt',
    '/_headers',
    '//secret.txt',
    'http://localhost/../secret.txt',
  ])('%s does not leave the site', async (target) => {
    const answer = await raw(target);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('りません');
  });

  test('a new build that is swapped in is served without a restart', async () => {
    const folder = join(parent, 'again');
    write(folder, { 'index.html': 'old' });
    const server = await startStaticServer({ folder, base: '/' }, 0);
    const read = async () => {
      const response = await fetch(`http://127.0.0.1:${server.port}/`);
      return [response.status, await response.text(), response.headers.get('x-a')];
    };
    try {
      expect(await read()).toEqual([200, 'old', null]);
      renameSync(folder, `${folder}.previous`);
      expect((await read())[0]).toBe(404);
      write(folder, { 'index.html': 'new and longer', _headers: '/*\n  X-A: 1\n' });
      expect(await read()).toEqual([200, 'new and longer', '1']);
      write(folder, { _headers: 'こわれた' });
      expect(await read()).toEqual([500, expect.stringContaining('1 行目'), null]);
    } finally {
      await server.stop();
    }
  });
});

describe('a site below a path', () => {
  const at = (path: string) => fetch(`http://127.0.0.1:${below.port}${path}`, { redirect: 'manual' });

  test('lives there, its _headers naming paths as browsers see them', async () => {
    expect(below.url).toBe(`http://localhost:${below.port}/security/`);
    expect(await (await at('/security/')).text()).toContain('下の階');
    const { headers } = await at('/security/rss.xml');
    expect([headers.get('x-a'), headers.get('x-b')]).toEqual([null, '2']);
    expect((await at('/')).headers.get('location')).toBe('/security/');
    expect((await at('/security')).headers.get('location')).toBe('/security/');
    expect((await at('/rss.xml')).status).toBe(404);
  });
});

describe('the port', () => {
  test('is reachable as localhost, and as ::1 where the machine has it', async () => {
    expect((await fetch(`http://localhost:${site.port}/`)).status).toBe(200);
    const hasIpv6 =
      existsSync('/proc/net/if_inet6') && /^0{31}1 /m.test(readFileSync('/proc/net/if_inet6', 'utf8'));
    if (hasIpv6) expect((await fetch(`http://[::1]:${site.port}/`)).status).toBe(200);
  });

  test('taken by another program, it is named with the way out', async () => {
    const second = startStaticServer({ folder: join(parent, 'dist'), base: '/' }, site.port);
    await expect(second).rejects.toThrow(PortUnavailableError);
    await expect(second).rejects.toThrow(`ポート ${site.port} は`);
    await expect(second).rejects.toThrow(`npm start -- --port ${site.port + 1} `);
  });

  test('is free again after a stop, also with a connection kept alive', async () => {
    const folder = join(parent, 'dist');
    const first = await startStaticServer({ folder, base: '/' }, 0);
    await (await fetch(`http://127.0.0.1:${first.port}/`)).text();
    await first.stop();
    const second = await startStaticServer({ folder, base: '/' }, first.port);
    await second.stop();
  });

  test('is not opened for a site whose _headers cannot be read', async () => {
    const folder = join(parent, 'faulty');
    write(folder, { 'index.html': '', _headers: 'X-A: 1\n' });
    await expect(startStaticServer({ folder, base: '/' }, 0)).rejects.toThrow('_headers の 1 行目');
  });
});
