/** Why an editor's command stops; the message is the Japanese sentence to print. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem';
}
