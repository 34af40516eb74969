/** Why a measurement cannot be made; the message is a whole Japanese sentence for whoever ran the command. */
export class BenchProblem extends Error {
  override readonly name = 'BenchProblem';
}
