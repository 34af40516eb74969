import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BenchProblem } from '../bench-problem.ts';
import { describeMachine, loadNow } from '../machine.ts';
import { quantile } from '../statistics.ts';
import type { CorpusDocument } from './corpus.ts';
import { measureBytes } from './measure-bytes.ts';
import type { SearchBenchOptions, SystemName } from './options.ts';
import { readCorpus, readDocuments } from './read-corpus.ts';
import type { GrowthPoint, GrowthReport, SystemGrowth } from './report.ts';
import type { RunSurroundings } from './run-quality.ts';
import { allSystems } from './systems/all-systems.ts';
import { sentencesOf } from './whole-sentences.ts';
import { type Workbench, withWorkbench } from './workbench.ts';

const SMALL = 1000;
const LARGE = 10_000;
/** The kind of query that is a whole sentence. */
const QUESTION = 'question';

/**
 * Measures how much more a whole-sentence query loads in a fresh profile when the corpus grows: the first 1,000
 * documents against all of them, up to 10,000. Where no queries come with the documents, their own sentences are asked.
 * @throws {BenchProblem} for a corpus that cannot be used or has too few documents.
 */
export async function runGrowth(
  options: SearchBenchOptions,
  surroundings: RunSurroundings,
): Promise<GrowthReport> {
  const load = loadNow();
  const documents = (await readDocuments(options.corpus)).slice(0, LARGE);
  if (documents.length <= SMALL) {
    throw new BenchProblem(
      `文書が${documents.length}件しかないので、--growth には${SMALL + 1}件以上の docs.jsonl を使ってください。`,
    );
  }
  const sentences = await sentencesToAsk(options, documents);
  const { program, signal, say } = surroundings;
  return withWorkbench({ program, signal }, async (workbench) => {
    const growth: SystemGrowth[] = [];
    for (const name of options.systems) {
      const point = (size: number) => {
        say(`${name}: 文書${size}件の索引を作り、質問しています…`);
        return measurePoint(name, documents.slice(0, size), sentences, workbench, signal);
      };
      const small = await point(SMALL);
      const large = await point(documents.length);
      growth.push({ name, small, large, ratio: large.medianBytes / small.medianBytes });
    }
    return {
      corpus: {
        name: basename(resolve(options.corpus)),
        documents: documents.length,
        queries: sentences.length,
      },
      machine: describeMachine(workbench.browserName, load),
      profiles: sentences.length,
      growth,
    };
  });
}

async function sentencesToAsk(
  { corpus, profiles }: SearchBenchOptions,
  documents: readonly CorpusDocument[],
): Promise<readonly string[]> {
  const small = documents.slice(0, SMALL);
  if (!existsSync(join(corpus, 'queries.jsonl'))) {
    const own = sentencesOf(small, profiles);
    if (own.length > 0) return own;
    throw new BenchProblem('質問にできる長さの文が docs.jsonl にないので、queries.jsonl も置いてください。');
  }
  const { queries } = await readCorpus(corpus);
  const questions = queries.filter(({ kind }) => kind === QUESTION).map(({ q }) => q);
  if (questions.length === 0) {
    throw new BenchProblem(`queries.jsonl に kind が ${QUESTION} の質問がないので、加えてください。`);
  }
  return questions.slice(0, profiles);
}

async function measurePoint(
  name: SystemName,
  documents: readonly CorpusDocument[],
  sentences: readonly string[],
  { folder, server, browser }: Workbench,
  signal: AbortSignal,
): Promise<GrowthPoint> {
  // An address of its own for every size: the server keeps what it has sent.
  const place = `${name}-${documents.length}`;
  const own = join(folder, place);
  await mkdir(own);
  const { toPageQuery, indexBytes } = await allSystems[name].build(documents, own, signal);
  const pairs = sentences.map((sentence): [string, string] => [sentence, sentence]);
  const profiles = await measureBytes({ place, toPageQuery }, pairs, { browser, server, signal });
  const medianBytes = quantile(
    profiles.map(({ first }) => first.bytes),
    0.5,
  );
  return { documents: documents.length, medianBytes, indexBytes };
}
