import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BenchProblem } from './bench-problem.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The values of a bench's command line.
 * @throws {BenchProblem} that ends with `usage`, for an option that there is not.
 */
export function valuesOf<Known extends Options>(args: readonly string[], options: Known, usage: string) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new BenchProblem(`「${args.join(' ')}」は使えない指定です。${usage}`);
  }
}

/**
 * A count as the command line has it.
 * @throws {BenchProblem} that says what to write instead.
 */
export function countOf(option: string, value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new BenchProblem(`--${option} の「${value}」は使えないので、1 以上の整数を書いてください。`);
}

/**
 * The file to write numbers to, if one was named.
 * @throws {BenchProblem} where its name is empty.
 */
export function jsonFileOf(value: string | undefined): string | undefined {
  if (value === '') throw new BenchProblem('--json が空なので、書き出すファイルを書いてください。');
  return value;
}
