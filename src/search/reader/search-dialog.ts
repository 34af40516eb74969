import styles from '#styles/search-window.css?url';
import { Combobox } from './combobox.ts';
import { make } from './make.ts';
import { problemMessage, resultMessage, SEARCHING } from './messages.ts';
import { openSiteSearch } from './open-site-search.ts';
import { resultView } from './result-view.ts';
import type { SearchSession } from './search-session.ts';
import { isAsked, type SearchState, toQueryString, toRequest } from './search-state.ts';
import { letSlashOpenSearch, slashOpensSearch } from './slash-setting.ts';

const TYPING_PAUSE_MS = 250;
const PATIENCE_MS = 400;
const MOST_RESULTS = 5;

/**
 * The search from any page: a modal `dialog` with the field, the first results and the way to the search page, which
 * Enter leads to as well.
 */
export class KyokunSearchDialog extends HTMLElement {
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #page: string;
  readonly #session: SearchSession;
  readonly #input = make('input', {
    id: 'dialog-search',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-label': '検索する言葉',
  });
  readonly #status = make('p', { class: 'search-status', role: 'status' });
  readonly #results = make('ol', { class: 'results' });
  readonly #all = make('a', {});
  readonly #close = make('button', { class: 'search-dialog__close', type: 'button' }, '閉じる');
  readonly #slash = make('input', { type: 'checkbox' });
  readonly #dialog = make('dialog', {
    class: 'search-dialog',
    'aria-label': '記事の検索',
    // A press beside it closes it, where the browser knows this.
    closedby: 'any',
  });

  /**
   * @param page address of the search page.
   * @param indexBase address of the index's folder.
   */
  constructor(page: string, indexBase: string) {
    super();
    this.#page = page;
    this.#session = openSiteSearch(indexBase);
  }

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const form = make(
      'form',
      { class: 'search-form', action: this.#page, method: 'get', role: 'search' },
      make('div', { class: 'search-form__field' }, this.#input),
      make('button', { class: 'button', type: 'submit' }, '検索'),
    );
    const setting = make('label', { class: 'search-dialog__setting' }, this.#slash, '「/」キーでここを開く');
    this.#dialog.replaceChildren(
      make('div', { class: 'search-dialog__head' }, form, this.#close),
      make('div', { class: 'search-dialog__body' }, this.#status, this.#results),
      make('div', { class: 'search-dialog__foot' }, make('p', {}, this.#all), setting),
    );
    this.append(this.#dialog);

    const search = (): void => {
      clearTimeout(this.#timer);
      this.#search({ query: this.#input.value, filters: {}, sort: 'relevance', page: 1 });
    };
    const searchSoon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(search, TYPING_PAUSE_MS);
    };
    new Combobox(this.#input, {
      suggest: (prefix, limit) => this.#session.suggest(prefix, limit),
      onChosen: search,
      signal,
    });
    const typed = (event: Event): void =>
      event instanceof InputEvent && event.isComposing ? undefined : searchSoon();
    this.#input.addEventListener('input', typed, { signal });
    this.#input.addEventListener('compositionend', searchSoon, { signal });
    this.#input.addEventListener('keydown', (event) => this.#leave(event), { signal });
    this.#close.addEventListener('click', () => this.#dialog.close(), { signal });
    const set = (): void => letSlashOpenSearch(this.#slash.checked);
    this.#slash.addEventListener('change', set, { signal });
    search();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#session.supersede();
    this.#abort?.abort();
  }

  /** Opens the dialog, with what was typed before. On closing, the focus returns to where it was. */
  open(): void {
    if (this.#dialog.open) return;
    this.#slash.checked = slashOpensSearch();
    this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    this.#session.prepare();
  }

  /** Browsers would clear a search field first; here Escape closes, and what was typed is kept. */
  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    this.#dialog.close();
  }

  async #search(state: SearchState): Promise<void> {
    this.#all.href = this.#page + toQueryString(state);
    this.#all.textContent = '検索のページを開く';
    if (!isAsked(state)) {
      this.#session.supersede();
      this.#say('');
      return;
    }
    const patience = setTimeout(() => {
      this.#status.textContent = SEARCHING;
    }, PATIENCE_MS);
    const outcome = await this.#session.ask({ ...toRequest(state), limit: MOST_RESULTS });
    clearTimeout(patience);
    if (outcome.kind === 'superseded') return;
    if (outcome.kind === 'problem') {
      this.#say(problemMessage(outcome.problem, navigator.onLine));
      return;
    }
    const { answer } = outcome;
    const here = new URL(location.href);
    this.#say(resultMessage(state, answer), ...answer.hits.flatMap((hit) => resultView(hit, here, 1) ?? []));
    if (answer.total > 0) this.#all.textContent = `結果をすべて見る（${answer.total}件）`;
  }

  #say(message: string, ...results: readonly Node[]): void {
    this.#status.textContent = message;
    this.#results.replaceChildren(...results);
  }
}

customElements.define('kyokun-search-dialog', KyokunSearchDialog);

/** Opens the one search dialog of a page. */
export async function openSearchDialog(page: string, indexBase: string): Promise<void> {
  const present = document.querySelector('kyokun-search-dialog');
  const dialog = present instanceof KyokunSearchDialog ? present : new KyokunSearchDialog(page, indexBase);
  if (present === null) {
    await loadStyles();
    document.body.append(dialog);
  }
  dialog.open();
}

/** The dialog's own look, which no page has to carry; without it the dialog still works. */
function loadStyles(): Promise<void> {
  const link = make('link', { rel: 'stylesheet', href: styles });
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
