import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BenchProblem } from '../bench-problem.ts';
import { describeMachine, loadNow } from '../machine.ts';
import { quantile, spreadOf } from '../statistics.ts';
import { openPage } from './ask-page.ts';
import { chooseQueries } from './corpus.ts';
import { measureBytes, type ProfileTraffic, spreadPairs } from './measure-bytes.ts';
import { measureQuality } from './measure-quality.ts';
import { measureKinds } from './measures.ts';
import type { SearchBenchOptions } from './options.ts';
import { readCorpus } from './read-corpus.ts';
import type { QualityReport } from './report.ts';
import { allSystems } from './systems/all-systems.ts';
import { type BrowserProgram, withWorkbench } from './workbench.ts';

/** What a run needs besides its options. */
export interface RunSurroundings {
  readonly program: BrowserProgram;
  readonly signal: AbortSignal;
  /** Gets a line of progress now and then. */
  readonly say: (line: string) => void;
}

/**
 * Measures how well and at what cost each system finds what a corpus asks for: all of them in one run of one browser.
 * @throws {BenchProblem} for a corpus that cannot be used, or a search that fails.
 */
export async function runQuality(
  options: SearchBenchOptions,
  { program, signal, say }: RunSurroundings,
): Promise<QualityReport> {
  const load = loadNow();
  const { documents, queries: all } = await readCorpus(options.corpus);
  const queries = chooseQueries(all, options);
  if (queries.length === 0) {
    const kinds = [...new Set(all.map(({ kind }) => kind))].join('、');
    throw new BenchProblem(`--kinds に合う質問がないので、${kinds} から書いてください。`);
  }
  return withWorkbench({ program, signal }, async ({ folder, server, browser, browserName }) => {
    const built = [];
    for (const name of options.systems) {
      signal.throwIfAborted();
      say(`${name}: 文書${documents.length}件の索引を作っています…`);
      const own = join(folder, name);
      await mkdir(own);
      built.push({ name, ...(await allSystems[name].build(documents, own, signal)) });
    }

    const pairs = spreadPairs(
      queries.map(({ q }) => q),
      options.profiles,
    );
    const traffic: (readonly ProfileTraffic[])[] = [];
    for (const system of built) {
      say(`${system.name}: 新しいプロファイル${pairs.length}個で、送られるバイトを数えています…`);
      traffic.push(await measureBytes({ ...system, place: system.name }, pairs, { browser, server, signal }));
    }

    say('すべての質問をしています…');
    const contestants = [];
    for (const { name, toPageQuery } of built) {
      const page = await openPage(browser, `${server.origin}/${name}/`);
      contestants.push({ name, toPageQuery, page });
    }
    const answers = await measureQuality(contestants, { documents, queries }, { say, signal });

    return {
      corpus: {
        name: basename(resolve(options.corpus)),
        documents: documents.length,
        queries: queries.length,
      },
      machine: describeMachine(browserName, load),
      profiles: pairs.length,
      systems: built.map(({ name, buildSeconds, indexBytes }, index) => {
        const profiles = traffic[index] ?? [];
        return {
          name,
          description: allSystems[name].description,
          kinds: measureKinds(answers.get(name)?.judged ?? []),
          indexBytes,
          buildSeconds,
          firstQueryBytes: quantile(
            profiles.map(({ first }) => first.bytes),
            0.5,
          ),
          laterQueryBytes: spreadOf(profiles.map(({ later }) => later.bytes)),
          laterQueryRequests: spreadOf(profiles.map(({ later }) => later.requests)),
          ms: spreadOf(answers.get(name)?.ms ?? []),
        };
      }),
    };
  });
}
