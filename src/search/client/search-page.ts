import { problemMessage, resultMessage, SEARCHING } from './messages.ts';
import { LONGEST_QUERY } from './query-terms.ts';
import { PAGE_SIZE, ResultList } from './result-list.ts';
import { openSearch, type SearchEngine } from './search-engine.ts';
import { SearchProblem } from './search-problem.ts';
import { within } from './within.ts';

const TYPING_PAUSE_MS = 250;
/** A result that comes faster is shown without announcing that it is searched for. */
const PATIENCE_MS = 400;
/** Pagefind waits for ever for a file that does not come. */
const DEADLINE_MS = 20_000;

/**
 * `<kyokun-search data-index-base="/base/pagefind/">`: searches while the reader types.
 *
 * It needs inside a form with `input[name=q]`, `[data-role=status]` (a live region), `[data-role=results]` (a list)
 * and `template[data-role=result]` (result-view.ts tells what it may hold). Without one of them it does nothing, and
 * the form stays a plain form. The query is kept in the address as `?q=`.
 */
export class KyokunSearch extends HTMLElement {
  #engine: SearchEngine | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the queries asked: an answer to an older one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    const status = this.querySelector<HTMLElement>('[data-role="status"]');
    const list = this.querySelector<HTMLElement>('[data-role="results"]');
    const template = this.querySelector<HTMLTemplateElement>('template[data-role="result"]');
    if (!form || !input || !status || !list || !template) return;

    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const fail = (cause: unknown): void => this.#reportProblem(cause, status);
    const results = new ResultList(list, template, { signal, onProblem: fail });
    const search = (): void => {
      clearTimeout(this.#timer);
      this.#search(input.value, status, results).catch(fail);
    };
    const searchSoon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(search, TYPING_PAUSE_MS);
    };
    // While a Japanese input method converts, the field holds kana that are not meant yet.
    input.addEventListener('input', (event) => (isComposing(event) ? undefined : searchSoon()), { signal });
    input.addEventListener('compositionend', searchSoon, { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        search();
      },
      { signal },
    );

    const asked = new URL(location.href).searchParams.get('q') ?? '';
    if (input.value === '') input.value = asked;
    if (input.value !== '') search();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#abort?.abort();
  }

  async #search(query: string, status: HTMLElement, results: ResultList): Promise<void> {
    this.#asked += 1;
    const ticket = this.#asked;
    const isCurrent = (): boolean => ticket === this.#asked;
    keepInAddress(query);
    if (query.trim() === '') {
      status.textContent = '';
      results.clear();
      return;
    }
    const patience = setTimeout(() => {
      if (isCurrent()) status.textContent = SEARCHING;
    }, PATIENCE_MS);
    try {
      const message = await within(DEADLINE_MS, this.#answer(query, results, isCurrent));
      if (isCurrent()) status.textContent = message;
    } catch (cause) {
      if (!isCurrent()) return;
      this.#asked += 1;
      results.clear();
      throw cause;
    } finally {
      clearTimeout(patience);
    }
  }

  /** Shows the results and returns what is to be said of them. */
  async #answer(query: string, results: ResultList, isCurrent: () => boolean): Promise<string> {
    const engine = this.#open();
    const ask = (offset: number) =>
      engine.search({ query, filters: {}, sort: 'relevance', offset, limit: PAGE_SIZE });
    const answer = await ask(0);
    if (isCurrent()) results.show({ ...answer, more: async (offset) => (await ask(offset)).hits });
    return resultMessage(answer);
  }

  #open(): SearchEngine {
    this.#engine ??= openSearch(new URL(this.getAttribute('data-index-base') ?? '', document.baseURI), {
      fetch: (url, init) => fetch(url, init),
      importModule: (url) => import(/* @vite-ignore */ url.href),
    });
    return this.#engine;
  }

  #reportProblem(cause: unknown, status: HTMLElement): void {
    const kind = cause instanceof SearchProblem ? cause.kind : 'damaged';
    status.textContent = problemMessage(kind, navigator.onLine);
  }
}

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  const kept = query.slice(0, LONGEST_QUERY).toWellFormed();
  if (kept === '') url.searchParams.delete('q');
  else url.searchParams.set('q', kept);
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the search does not depend on them.
  }
}

customElements.define('kyokun-search', KyokunSearch);
