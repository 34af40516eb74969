import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { openEngine } from '#search/client/open-engine.ts';
import { faultOf, readGoldenTable } from '#search/fixtures/golden-table.ts';
import { serveFiles } from '#search/fixtures/file-server.ts';
const dist = process.argv[2] ?? 'dist';
const server = await serveFiles(({ pathname }) => ({ file: join(dist, pathname) }));
const engine = await openEngine(new URL('/pagefind/', server.origin), {
  fetch: (u, i) => fetch(u, i),
  importModule: () => import(pathToFileURL(join(process.cwd(), dist, 'pagefind/pagefind.js')).href),
});
let n = 0, ok = 0;
for (const row of readGoldenTable()) {
  const a = await engine.search({ query: row.query, filters: {}, sort: 'relevance', offset: 0, limit: 10 });
  const fault = faultOf(row, a.hits.map(({ id }) => id));
  if (row.isNext) { n += 1; if (fault === undefined) ok += 1; else console.log('NEXT', fault, JSON.stringify({u: a.unknown, d: a.didYouMean, n: a.nearest})); }
  else if (fault !== undefined) console.log('FAIL', fault, JSON.stringify({u: a.unknown, d: a.didYouMean}));
}
console.log(`next ${ok}/${n}`);
await server.close();
process.exit(0);
