import { moreLabel } from './messages.ts';
import type { Hit } from './query.ts';
import { type Marking, renderResult } from './result-view.ts';

/** Results shown at first, and with each 「続きを表示」. */
const PAGE_SIZE = 10;

/** The list of results: it shows some, and the next ones on demand. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #more: HTMLButtonElement;
  #hits: readonly Hit[] = [];
  #marking: Marking | undefined;
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

  /**
   * Replaces what is shown by the first results of a query.
   * @param isCurrent false once another query has been asked: then nothing is changed.
   */
  async show(hits: readonly Hit[], marking: Marking, isCurrent: () => boolean): Promise<void> {
    const rows = await this.#rows(hits.slice(0, PAGE_SIZE), marking);
    if (!isCurrent()) return;
    this.#hits = hits;
    this.#marking = marking;
    this.#shown = Math.min(PAGE_SIZE, hits.length);
    this.#list.replaceChildren(...rows);
    this.#updateMore();
  }

  clear(): void {
    this.#hits = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#updateMore();
  }

  /** Moves the focus to the first new result, where reading goes on. */
  async #showMore(): Promise<void> {
    const [hits, marking, from] = [this.#hits, this.#marking, this.#shown];
    if (marking === undefined) return;
    const rows = await this.#rows(hits.slice(from, from + PAGE_SIZE), marking);
    if (hits !== this.#hits || from !== this.#shown) return;
    const before = this.#list.children.length;
    this.#shown = Math.min(from + PAGE_SIZE, hits.length);
    this.#list.append(...rows);
    this.#updateMore();
    this.#list.children[before]?.querySelector<HTMLElement>('a[href]')?.focus();
  }

  async #rows(hits: readonly Hit[], marking: Marking): Promise<readonly DocumentFragment[]> {
    const location = new URL(this.#list.ownerDocument.baseURI);
    const records = await Promise.all(hits.map((hit) => hit.load()));
    return records.flatMap((record) => renderResult(this.#template, record, marking, location) ?? []);
  }

  #updateMore(): void {
    const remaining = this.#hits.length - this.#shown;
    this.#more.hidden = remaining <= 0;
    this.#more.textContent = moreLabel(remaining);
  }
}
