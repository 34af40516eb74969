import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseGoldenTable } from '#search/golden-table.ts';
import { BenchProblem } from '../bench-problem.ts';
import { describeMachine, loadNow } from '../machine.ts';
import { quantile, spreadOf } from '../statistics.ts';
import { measureBytes, spreadPairs } from './measure-bytes.ts';
import type { SiteReport } from './report.ts';
import type { RunSurroundings } from './run-quality.ts';
import { bundlePage } from './systems/bundle-page.ts';
import { unrelatedPairs } from './unrelated-pairs.ts';
import { withWorkbench } from './workbench.ts';

/**
 * Counts what readers of a built site load for a first query, and for a second one that has no word of the first: with
 * neighbours of the golden table, each pair in a fresh profile.
 * @param site.folder the built site.
 * @param site.profiles most pairs, spread evenly over the table.
 * @throws {BenchProblem} for a folder without a search index.
 */
export async function runSite(
  site: { readonly folder: string; readonly profiles: number },
  { program, signal, say }: RunSurroundings,
): Promise<SiteReport> {
  const load = loadNow();
  const index = join(site.folder, 'pagefind');
  const table = await readFile(new URL('../../search/queries.tsv', import.meta.url), 'utf8');
  const pairs = unrelatedPairs(parseGoldenTable(table).map(({ query }) => query));
  const asked = spreadPairs(
    pairs.map((_, at) => String(at)),
    site.profiles,
  ).flatMap(([at]) => {
    const pair = pairs[Number(at)];
    return pair === undefined ? [] : [pair];
  });
  return withWorkbench({ program, signal }, async ({ folder, server, browser, browserName }) => {
    const place = 'kyokun';
    await mkdir(join(folder, place));
    await cp(index, join(folder, place, 'pagefind'), { recursive: true }).catch((cause: unknown) => {
      throw new BenchProblem(
        `${index} を読めないので、npm run build のあとで、作られたフォルダーを指定してください。`,
        { cause },
      );
    });
    await bundlePage('kyokun', join(folder, place, 'page.js'));
    say(`新しいプロファイル${asked.length}個で、送られるバイトを数えています…`);
    const profiles = await measureBytes({ place, toPageQuery: (query) => query }, asked, {
      browser,
      server,
      signal,
    });
    return {
      machine: describeMachine(browserName, load),
      profiles: profiles.length,
      firstQueryBytes: {
        median: quantile(
          profiles.map(({ first }) => first.bytes),
          0.5,
        ),
        most: Math.max(...profiles.map(({ first }) => first.bytes)),
      },
      laterQueryBytes: spreadOf(profiles.map(({ later }) => later.bytes)),
      laterQueryRequests: spreadOf(profiles.map(({ later }) => later.requests)),
    };
  });
}
