import { BenchProblem } from '../bench-problem.ts';
import { countOf, jsonFileOf, valuesOf } from '../command-line.ts';

/** The systems that can be measured, by the names that the command line knows, in the order of running. */
export const systemNames = ['kyokun', 'pagefind', 'minisearch'] as const;
export type SystemName = (typeof systemNames)[number];

/** What `npm run bench -- search` was asked for. */
export interface SearchBenchOptions {
  readonly corpus: string;
  /** A built site, of which bytes are counted instead of a corpus; '' for none. */
  readonly site: string;
  /** Where to write the numbers; undefined for the screen only. */
  readonly json: string | undefined;
  /** Most queries of each kind. */
  readonly limit: number;
  /** Kinds of queries; none for all. */
  readonly kinds: readonly string[];
  readonly systems: readonly SystemName[];
  /** How many fresh profiles bytes are measured in, a system. */
  readonly profiles: number;
  /** Bytes at 1,000 and at all documents, instead of a ranking's quality. */
  readonly growth: boolean;
}

const USAGE =
  '使い方: npm run bench -- search --corpus フォルダー（または --site dist） [--json ファイル] [--limit 件数] [--kinds question,span,kana] [--systems kyokun,pagefind,minisearch] [--profiles 回数] [--growth]';

/**
 * Reads the command line after `search`.
 * @throws {BenchProblem} that says what to write instead.
 */
export function parseSearchBenchOptions(args: readonly string[]): SearchBenchOptions {
  const values = valuesOf(
    args,
    {
      corpus: { type: 'string' },
      site: { type: 'string' },
      json: { type: 'string' },
      limit: { type: 'string' },
      kinds: { type: 'string' },
      systems: { type: 'string' },
      profiles: { type: 'string' },
      growth: { type: 'boolean' },
    },
    USAGE,
  );
  if (!values.corpus && !values.site)
    throw new BenchProblem(`--corpus に、測るフォルダーを書いてください。${USAGE}`);
  return {
    corpus: values.corpus ?? '',
    site: values.site ?? '',
    json: jsonFileOf(values.json),
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : countOf('limit', values.limit),
    kinds: listOf(values.kinds),
    systems: systemsOf(listOf(values.systems)),
    profiles: countOf('profiles', values.profiles ?? '20'),
    growth: values.growth ?? false,
  };
}

function listOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function systemsOf(wanted: readonly string[]): readonly SystemName[] {
  const unknown = wanted.find((name) => !systemNames.some((known) => known === name));
  if (unknown !== undefined) {
    throw new BenchProblem(
      `--systems の「${unknown}」は使えないので、${systemNames.join('、')} から書いてください。`,
    );
  }
  return wanted.length === 0 ? systemNames : systemNames.filter((name) => wanted.includes(name));
}
