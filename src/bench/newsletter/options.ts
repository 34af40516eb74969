import { countOf, jsonFileOf, valuesOf } from '../command-line.ts';

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
  const values = valuesOf(
    args,
    {
      recipients: { type: 'string' },
      rounds: { type: 'string' },
      growth: { type: 'boolean' },
      json: { type: 'string' },
    },
    USAGE,
  );
  return {
    recipients: countOf('recipients', values.recipients ?? '10000'),
    rounds: countOf('rounds', values.rounds ?? '3'),
    growth: values.growth ?? false,
    json: jsonFileOf(values.json),
  };
}
