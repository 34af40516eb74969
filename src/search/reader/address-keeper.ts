/**
 * Keeps what is searched for in the address bar. What is typed at one go makes one entry of the history; what is
 * chosen (a facet, a page, an order, a suggestion) makes one each.
 */
export class AddressKeeper {
  /** Whether the present entry is that of a query which is still being typed. */
  #typing = false;

  /** @param query the query part of the address. */
  typed(query: string): void {
    const begins = !this.#typing && location.search !== '';
    this.#typing = true;
    this.#keep(query, begins ? 'pushState' : 'replaceState');
  }

  chosen(query: string): void {
    this.settle();
    this.#keep(query, 'pushState');
  }

  corrected(query: string): void {
    this.#keep(query, 'replaceState');
  }

  /** What is typed from now on is another query. */
  settle(): void {
    this.#typing = false;
  }

  #keep(query: string, change: 'pushState' | 'replaceState'): void {
    if (query === location.search) return;
    try {
      history[change](null, '', location.pathname + query);
    } catch {
      // Safari refuses more than a hundred changes in half a minute; the search does not depend on them.
    }
  }
}
