import { fork } from 'node:child_process';
import { join } from 'node:path';
import { DeskProblem } from '#desk/desk-problem.ts';
import type { EditionAsked, PreparedEdition } from './prepared-edition.ts';

/** What the process says, once. */
export type Preparation = { readonly edition: PreparedEdition } | { readonly problem: string };

/**
 * Prepares an edition in a process of its own, as `prepareHere` does. All of `content/`, the rules and the mail's
 * templates take hundreds of megabytes, which a sending of hours would else hold.
 *
 * @throws {DeskProblem} with everything that has to be mended before it may be sent
 */
export function prepareApart(asked: EditionAsked): Promise<PreparedEdition> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'prepare-edition.process.ts'), { execArgv: [] });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The edition could not be prepared (${signal ?? code}); nothing was sent.`)),
    );
    child.once('message', (said) => {
      const preparation = said as Preparation;
      if ('edition' in preparation) resolve(preparation.edition);
      else reject(new DeskProblem(preparation.problem));
    });
    child.send(asked);
  });
}
