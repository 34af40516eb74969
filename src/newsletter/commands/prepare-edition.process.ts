import { DeskProblem } from '#desk/desk-problem.ts';
import type { Preparation } from './prepare-edition.ts';
import { type EditionAsked, prepareHere } from './prepared-edition.ts';

process.once('message', async (asked) => {
  const said = await prepare(asked as EditionAsked);
  process.send?.(said, () => process.disconnect());
});

async function prepare(asked: EditionAsked): Promise<Preparation> {
  try {
    return { edition: await prepareHere(asked) };
  } catch (error) {
    // What nobody has explained ends the process, with its trace.
    if (!(error instanceof DeskProblem)) throw error;
    return { problem: error.message };
  }
}
