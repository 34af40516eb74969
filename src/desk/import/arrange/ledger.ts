import type { SourceLine } from '../lines/source-line.ts';

/** Where a line of a write-up went. `rule` are the lines that only divide. */
export type Place =
  | 'title'
  | 'summary'
  | 'body'
  | 'view'
  | 'timeline'
  | 'note'
  | 'reference'
  | 'announcement'
  | 'document'
  | 'heading'
  | 'rule';

/** Remembers for every line where it went, so that none can be lost: what has no place is kept. */
export class Ledger {
  readonly #places = new Map<number, Place>();

  place({ lines }: { readonly lines: readonly SourceLine[] }, place: Place): void {
    for (const { number } of lines) this.#places.set(number, place);
  }

  placeOf(line: SourceLine): Place | null {
    return this.#places.get(line.number) ?? null;
  }
}
