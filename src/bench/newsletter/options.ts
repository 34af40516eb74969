import { parseArgs } from 'node:util';
import { BenchProblem } from '../bench-problem.ts';

/** What `npm run bench -- newsletter` was asked for. */
export interface NewsletterBenchOptions {
  /** How many recipients a round has. */
  readonly recipients: number;
  /** How often each contestant sends; they take turns. */
  readonly rounds: number;
  /** Memory at 1,000, 10,000 and 100,000 recipients, instead of the comparison. */
  readonly growth: boolean;
  /** Where to write the numbers; undefined for the screen only. */
  readonly json: string | undefined;
}

const USAGE =
  '使い方: npm run bench -- newsletter [--recipients 10000] [--rounds 3] [--growth] [--json ファイル]';

/**
 * Reads the command line after `newsletter`.
 * @throws {BenchProblem} that says what to write instead.
 */
export function parseNewsletterBenchOptions(args: readonly string[]): NewsletterBenchOptions {
  const values = valuesOf(args);
  if (values.json === '') throw new BenchProblem('--json が空なので、書き出すファイルを書いてください。');
  return {
    recipients: countOf('recipients', values.recipients ?? '10000'),
    rounds: countOf('rounds', values.rounds ?? '3'),
    growth: values.growth ?? false,
    json: values.json,
  };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        recipients: { type: 'string' },
        rounds: { type: 'string' },
        growth: { type: 'boolean' },
        json: { type: 'string' },
      },
    }).values;
  } catch {
    throw new BenchProblem(`「${args.join(' ')}」は使えない指定です。${USAGE}`);
  }
}

function countOf(option: string, value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new BenchProblem(`--${option} の「${value}」は使えないので、1 以上の整数を書いてください。`);
}
