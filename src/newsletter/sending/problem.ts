/** A sending cannot begin or go on; the message says in Japanese what was found and what to do. */
export class SendingProblem extends Error {
  override readonly name = 'SendingProblem';
}
