import { parseArgs } from 'node:util';
import { BenchProblem } from '../bench-problem.ts';

/** What `npm run bench -- page` was asked for. */
export interface PageBenchOptions {
  /** The built site. */
  readonly site: string;
  /** A folder whose `node_modules` has Lighthouse; '' for the project's own. */
  readonly lighthouse: string;
  /** Where to write the numbers; undefined for the screen only. */
  readonly json: string | undefined;
  /** How often each page is measured; what is told is the median. */
  readonly runs: number;
}

const USAGE =
  '使い方: npm run bench -- page [--site dist] [--lighthouse フォルダー] [--runs 3] [--json ファイル]';

/**
 * Reads the command line after `page`.
 * @throws {BenchProblem} that says what to write instead.
 */
export function parsePageBenchOptions(args: readonly string[]): PageBenchOptions {
  const { site = 'dist', lighthouse = '', json, runs = '3' } = valuesOf(args);
  if (json === '') throw new BenchProblem('--json が空なので、書き出すファイルを書いてください。');
  if (!/^[1-9]\d?$/.test(runs)) {
    throw new BenchProblem(`--runs の「${runs}」は使えないので、1 から 99 までの整数を書いてください。`);
  }
  return { site, lighthouse, json, runs: Number(runs) };
}

function valuesOf(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { site: text, lighthouse: text, json: text, runs: text } })
      .values;
  } catch {
    throw new BenchProblem(`「${args.join(' ')}」は使えない指定です。${USAGE}`);
  }
}
