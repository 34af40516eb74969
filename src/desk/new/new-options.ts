import { parseArgs } from 'node:util';
import { DeskProblem } from '../desk-problem.ts';
import type { Flags } from './interview.ts';

/** The command line of `npm run new`. */
export interface NewOptions {
  /** The answers that were given as options. */
  readonly flags: Flags;
  /** The dossier to start from. */
  readonly from: string | undefined;
  readonly force: boolean;
}

/**
 * Reads the command line.
 *
 * @param questions the options that answer a question
 * @throws {DeskProblem} with the usage for an option that it does not know
 */
export function parseNewOptions(args: readonly string[], questions: readonly string[]): NewOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(questions.map((flag) => [flag, { type: 'string', multiple: true } as const])),
        from: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    const flags = new Map<string, readonly string[]>();
    for (const flag of questions) {
      const given: unknown = Reflect.get(values, flag);
      if (Array.isArray(given)) flags.set(flag, given.map(String));
    }
    return { flags, from: values.from, force: values.force };
  } catch {
    const options = questions.map((flag) => `[--${flag} 値]`).join(' ');
    throw new DeskProblem(
      `使い方: npm run new\n        npm run new -- --from 事実メモ.yaml\n        npm run new -- [--force] ${options}`,
    );
  }
}
