import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchProblem } from '../bench-problem.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { parseDocuments, parseQueries } from './parse-corpus.ts';

/**
 * Reads a corpus: `docs.jsonl` and `queries.jsonl` of a folder.
 * @throws {BenchProblem} for a missing file or a faulty line.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const documents = await readDocuments(folder);
  const file = join(folder, 'queries.jsonl');
  const known = new Set(documents.map(({ id }) => id));
  return { documents, queries: parseQueries(file, await textOf(file), known) };
}

/** Reads the documents alone: enough where nothing is judged. */
export async function readDocuments(folder: string): Promise<readonly CorpusDocument[]> {
  const file = join(folder, 'docs.jsonl');
  return parseDocuments(file, await textOf(file));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new BenchProblem(
      `${file} を読めないので、docs.jsonl と queries.jsonl のあるフォルダーを --corpus に書いてください。`,
    );
  }
}
