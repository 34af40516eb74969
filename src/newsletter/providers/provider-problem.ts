/** Why a provider cannot be asked or does not do what it was asked; the message is Japanese. */
export class ProviderProblem extends Error {
  override readonly name = 'ProviderProblem';
}
