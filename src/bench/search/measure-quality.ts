import type { OpenPage } from './ask-page.ts';
import type { Corpus, CorpusQuery } from './corpus.ts';
import type { Judged } from './measures.ts';
import type { SystemName } from './options.ts';

/** A system whose page is open. */
export interface Contestant {
  readonly name: SystemName;
  readonly page: OpenPage;
  readonly toPageQuery: (query: string) => string;
}

/** What one system answered to all queries. */
export interface Answers {
  readonly judged: readonly Judged[];
  /** Milliseconds of every query but the first, which loads the search. */
  readonly ms: readonly number[];
}

/** Queries that one system is asked before the next has its turn. */
const BATCH = 50;

/**
 * Asks every system every query, in turns of a few queries, so that whatever else the machine does slows all of them
 * alike.
 * @param say gets a line of progress now and then.
 */
export async function measureQuality(
  contestants: readonly Contestant[],
  { documents, queries }: Corpus,
  { say, signal }: { readonly say: (line: string) => void; readonly signal: AbortSignal },
): Promise<ReadonlyMap<SystemName, Answers>> {
  const answers = new Map(
    contestants.map(({ name }) => [name, { judged: [] as Judged[], ms: [] as number[] }]),
  );
  for (let start = 0; start < queries.length; start += BATCH) {
    const batch = queries.slice(start, start + BATCH);
    for (const { name, page, toPageQuery } of contestants) {
      signal.throwIfAborted();
      const given = await page.ask(batch.map(({ q }) => toPageQuery(q)));
      for (const [index, { found, ms }] of given.entries()) {
        const query = batch[index];
        if (query === undefined) continue;
        const ranking = found.map((number) => documents[number]?.id ?? '');
        answers.get(name)?.judged.push(judgedOf(query, ranking));
        answers.get(name)?.ms.push(ms);
      }
    }
    const asked = start + batch.length;
    if ((start / BATCH) % 5 === 4 || asked === queries.length) say(`質問 ${asked}/${queries.length}件`);
  }
  return new Map([...answers].map(([name, { judged, ms }]) => [name, { judged, ms: ms.slice(1) }]));
}

function judgedOf({ kind, relevant }: CorpusQuery, ranking: readonly string[]): Judged {
  return { kind, ranking, relevant };
}
