import { moreLabel } from './messages.ts';
import { renderResult } from './result-view.ts';
import type { SearchHit } from './search-engine.ts';

/** Results shown at first, and with each 「続きを表示」. */
export const PAGE_SIZE = 10;

/** Results of a query: the first ones, and how to get more. */
export interface ResultPages {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly more: (offset: number) => Promise<readonly SearchHit[]>;
}

/** The list of results: it shows some, and the next ones on demand. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #more: HTMLButtonElement;
  #pages: ResultPages | undefined;
  #shown = 0;

  /** @param onProblem hears of results that cannot be loaded on demand. */
  constructor(
    list: HTMLElement,
    template: HTMLTemplateElement,
    options: { readonly signal: AbortSignal; readonly onProblem: (cause: unknown) => void },
  ) {
    this.#list = list;
    this.#template = template;
    this.#more = list.ownerDocument.createElement('button');
    this.#more.type = 'button';
    this.#more.setAttribute('data-role', 'more');
    this.#more.hidden = true;
    this.#list.after(this.#more);
    options.signal.addEventListener('abort', () => this.#more.remove());
    this.#more.addEventListener('click', () => this.#showMore().catch(options.onProblem), {
      signal: options.signal,
    });
  }

  /** Replaces what is shown by the first results of a query. */
  show(pages: ResultPages): void {
    this.#pages = pages;
    this.#shown = pages.hits.length;
    this.#list.replaceChildren(...this.#rows(pages.hits));
    this.#updateMore();
  }

  clear(): void {
    this.#pages = undefined;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#updateMore();
  }

  /** Moves the focus to the first new result, where reading goes on. */
  async #showMore(): Promise<void> {
    const [pages, from] = [this.#pages, this.#shown];
    if (pages === undefined) return;
    const hits = await pages.more(from);
    if (pages !== this.#pages || from !== this.#shown) return;
    const before = this.#list.children.length;
    this.#shown = from + hits.length;
    this.#list.append(...this.#rows(hits));
    this.#updateMore();
    this.#list.children[before]?.querySelector<HTMLElement>('a[href]')?.focus();
  }

  #rows(hits: readonly SearchHit[]): readonly DocumentFragment[] {
    const location = new URL(this.#list.ownerDocument.baseURI);
    return hits.flatMap((hit) => renderResult(this.#template, hit, location) ?? []);
  }

  #updateMore(): void {
    const remaining = (this.#pages?.total ?? 0) - this.#shown;
    this.#more.hidden = remaining <= 0;
    this.#more.textContent = moreLabel(remaining);
  }
}
