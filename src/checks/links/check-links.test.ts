import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readContent } from '#manuscripts/read-content.ts';
import { layOut } from '../specimens/specimen.ts';
import { checkLinks, type LinkReport } from './check-links.ts';
import type { Network, Visit } from './visit-links.ts';

let root = '';
let server: Server;
let base = '';
/** What the server was asked, in order. */
let asked: string[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyokun-links-'));
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const status = Number(/\d{3}/.exec(path)?.[0] ?? 200);
    if (path === '/head-refused') response.writeHead(request.method === 'HEAD' ? 405 : 200);
    else if (path === '/moved-301') response.writeHead(301, { location: '/there' });
    else if (path === '/found-302') response.writeHead(302, { location: '/there' });
    else if (path === '/front-301') response.writeHead(301, { location: '/' });
    else if (path === '/round-301') response.writeHead(301, { location: '/round-301' });
    else response.writeHead(status);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
});

const pauses: number[] = [];
const network: Network = {
  fetch,
  pause: async (milliseconds) => {
    pauses.push(milliseconds);
  },
  moment: '2026-12-01T00:00:00.000Z',
};

/** The report on an article whose second source, and an optional third, stand at these addresses. */
async function reportOn(
  paths: readonly string[],
  options: { readonly network?: Network; readonly visits?: ReadonlyMap<string, Visit> } = {},
): Promise<LinkReport & { readonly saved: ReadonlyMap<string, Visit> }> {
  const [second, third] = paths.map((path) => (path.startsWith('http') ? path : `${base}${path}`));
  const edit = (publisher: string, url: string | undefined) =>
    url === undefined
      ? []
      : [
          {
            file: 'articles/2026/2026-aoba-bungu.mdx',
            replace: `    publisher: ${publisher}`,
            by: `    publisher: ${publisher}\n    url: ${url}`,
          },
        ];
  await layOut(root, [...edit('海辺新聞', second), ...edit('山手新聞', third)]);
  let saved: ReadonlyMap<string, Visit> = new Map();
  const report = await checkLinks(await readContent(root), {
    isMeant: () => true,
    cache: {
      visits: options.visits ?? new Map(),
      save: (visits) => {
        saved = visits;
      },
    },
    network: options.network ?? network,
  });
  return { ...report, saved };
}

test('a document that is there', async () => {
  expect(await reportOn(['/there'])).toMatchObject({ issues: [], notes: [] });
  expect(asked).toEqual(['HEAD /there']);
});

test('a document that is gone', async () => {
  const { issues } = await reportOn(['/gone-404']);
  expect(issues).toMatchObject([
    {
      rule: 'link-dead',
      severity: 'warning',
      file: 'content/articles/2026/2026-aoba-bungu.mdx',
      message: `「${base}/gone-404」の先に文書がありません（404）`,
    },
  ]);
  expect(asked).toEqual(['HEAD /gone-404', 'GET /gone-404']);
});

test.each(['/head-refused', '/refused-403', '/busy-429', '/broken-500', '/found-302', '/front-301'])(
  '%s says nothing about the document',
  async (path) => {
    expect((await reportOn([path])).issues).toEqual([]);
  },
);

test('a document that has moved for good', async () => {
  const { issues } = await reportOn(['/moved-301']);
  expect(issues).toMatchObject([
    { rule: 'link-moved', message: `「${base}/moved-301」は「${base}/there」に移っています` },
  ]);
});

test('a redirect without end', async () => {
  const { issues, notes } = await reportOn(['/round-301', '/there']);
  expect(issues).toEqual([]);
  expect(notes).toEqual([expect.stringContaining('転送が終わりません')]);
});

test('one host is asked one thing at a time, with a pause', async () => {
  pauses.length = 0;
  await reportOn(['/one', '/two']);
  expect(asked).toEqual(['HEAD /one', 'HEAD /two']);
  expect(pauses).toContain(1000);
});

test('the same document under two fragments is asked for once', async () => {
  await reportOn(['/one#a', '/one#b']);
  expect(asked).toEqual(['HEAD /one']);
});

test('a network that cannot be reached is a note', async () => {
  const offline: Network = { ...network, fetch: async () => Promise.reject(new TypeError('fetch failed')) };
  const report = await reportOn(['/one', '/two'], { network: offline });
  expect(report.issues).toEqual([]);
  expect(report.notes).toEqual(['ネットワークに届かないため、外へのリンク2件を確かめられませんでした。']);
  expect(report.saved.size).toBe(0);
});

test('a host that does not answer while others do is named', async () => {
  const { notes, issues } = await reportOn(['/one', 'http://127.0.0.1:1/']);
  expect(issues).toEqual([]);
  expect(notes).toEqual([expect.stringContaining('http://127.0.0.1:1/')]);
});

test('what was seen within a week is not asked again, and still reported', async () => {
  const visit = (at: string): Visit => ({ status: 404, movedTo: null, failure: null, at });
  const visits = new Map([
    [`${base}/fresh-404`, visit('2026-11-26T00:00:00.000Z')],
    [`${base}/old-404`, visit('2026-11-20T00:00:00.000Z')],
  ]);
  const { issues, saved } = await reportOn(['/fresh-404', '/old-404'], { visits });
  expect(issues).toHaveLength(2);
  expect(asked).toEqual(['HEAD /old-404', 'GET /old-404']);
  expect(saved.get(`${base}/old-404`)?.at).toBe(network.moment);
});
