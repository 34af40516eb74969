/**
 * Why the search cannot answer.
 * - `missing`: files cannot be fetched, the network or the site is out of reach.
 * - `damaged`: a file is broken, or holds less than it should.
 * - `outdated`: index and vocabulary are of different builds, as during a deployment.
 */
export type ProblemKind = 'missing' | 'damaged' | 'outdated';

export class SearchProblem extends Error {
  override readonly name = 'SearchProblem';
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}
