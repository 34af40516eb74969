import { parseArgs } from 'node:util';
import type { Removal } from '#domain/publication/register-changes.ts';
import { DeskProblem } from '../desk-problem.ts';

/** The command line of `npm run publish`. */
export interface PublishOptions {
  readonly at: string | undefined;
  readonly removals: readonly Removal[];
  /** Only show what would be registered. */
  readonly dryRun: boolean;
  /** Register without asking. */
  readonly yes: boolean;
}

/** Reads the command line. @throws {DeskProblem} with the usage, or with what an option lacks */
export function parsePublishOptions(args: readonly string[]): PublishOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        at: { type: 'string' },
        move: { type: 'string', multiple: true, default: [] },
        merge: { type: 'string', multiple: true, default: [] },
        withdraw: { type: 'string' },
        reason: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    });
    const { withdraw, reason } = values;
    if ((withdraw === undefined) !== (reason === undefined) || reason === '') {
      throw new DeskProblem('--withdraw 記事のID には、--reason 理由 を添えます（理由は読者に見せます）。');
    }
    const removals: Removal[] = [
      ...values.move.map((pair) => ({ ...pairOf('move', pair), state: 'moved' as const })),
      ...values.merge.map((pair) => ({ ...pairOf('merge', pair), state: 'merged' as const })),
      ...(withdraw !== undefined && reason !== undefined
        ? [{ id: withdraw, state: 'withdrawn' as const, reason }]
        : []),
    ];
    return { at: values.at, removals, dryRun: values['dry-run'], yes: values.yes };
  } catch (error) {
    if (error instanceof DeskProblem) throw error;
    throw new DeskProblem(
      [
        '使い方: npm run publish                                   公開するものを確かめ、台帳に載せる',
        '        npm run publish -- --dry-run                      確かめるだけ',
        '        npm run publish -- --yes                          たずねずに載せる',
        '        npm run publish -- --move 古いID=新しいID          名前を変えた',
        '        npm run publish -- --merge 古いID=まとめた先のID   別の記事にまとめた',
        '        npm run publish -- --withdraw ID --reason 理由    取り下げた',
      ].join('\n'),
      { cause: error },
    );
  }
}

function pairOf(option: string, pair: string): { readonly id: string; readonly target: string } {
  const [id, target, ...more] = pair.split('=');
  if (!id || !target || more.length > 0) {
    throw new DeskProblem(
      `--${option} は、--${option} 古いID=新しいID の形で書きます（「${pair}」と書かれています）。`,
    );
  }
  return { id, target };
}
