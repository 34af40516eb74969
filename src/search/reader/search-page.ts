import type { SearchAnswer } from '../client/search-engine.ts';
import { AddressKeeper } from './address-keeper.ts';
import { adviceView } from './advice-view.ts';
import { Combobox } from './combobox.ts';
import { download } from './download.ts';
import { FacetPanel } from './facet-panel.ts';
import { NOTHING_ASKED, problemMessage, resultMessage, SEARCHING, savedMessage } from './messages.ts';
import { openSiteSearch } from './open-site-search.ts';
import { type PageParts, partsOf } from './page-parts.ts';
import { pagerView } from './pager-view.ts';
import { resultView } from './result-view.ts';
import { toCsv, toResultRows } from './results-csv.ts';
import type { SearchSession } from './search-session.ts';
import {
  isAsked,
  lastPageOf,
  readState,
  type SearchState,
  toQueryString,
  toRequest,
} from './search-state.ts';

const TYPING_PAUSE_MS = 250;
/** A result that comes faster is shown without announcing that it is searched for. */
const PATIENCE_MS = 400;

/**
 * `<kyokun-search data-index-base="/base/pagefind/">`: the search page. It searches while the reader types and keeps
 * what it shows in the address; page-parts.ts names what it needs inside. Without scripts the form stays a form.
 */
export class KyokunSearch extends HTMLElement {
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    if (parts === undefined) return;
    this.#abort = new AbortController();
    const session = openSiteSearch(this.dataset['indexBase'] ?? '');
    this.#start(parts, session, this.#abort.signal);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  #start(parts: PageParts, session: SearchSession, signal: AbortSignal): void {
    const { form, input } = parts;
    const panel = new FacetPanel(parts.facets);
    const address = new AddressKeeper();
    const run = (state: SearchState): Promise<void> => this.#run(state, { parts, panel, session, address });
    const stateOf = (parameters: URLSearchParams): SearchState => readState(parameters, panel.known);
    const shown = (): SearchState => stateOf(dataOf(form));
    const show = (state: SearchState): void => {
      input.value = state.query;
      parts.sort.value = state.sort;
      panel.choose(state);
    };
    const type = (): void => {
      clearTimeout(this.#timer);
      address.typed(toQueryString(shown()));
      run(shown());
    };
    const choose = (): void => {
      clearTimeout(this.#timer);
      address.chosen(toQueryString(shown()));
      run(shown());
    };
    const typeSoon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(type, TYPING_PAUSE_MS);
    };
    const combobox = new Combobox(input, {
      suggest: (prefix, limit) => session.suggest(prefix, limit),
      onChosen: choose,
      signal,
    });
    // While a Japanese input method converts, the field holds kana that are not meant yet.
    const typed = (event: Event): void =>
      event instanceof InputEvent && event.isComposing ? undefined : typeSoon();
    input.addEventListener('focus', () => session.prepare(), { signal, once: true });
    input.addEventListener('input', typed, { signal });
    input.addEventListener('compositionend', typeSoon, { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        combobox.close();
        type();
        address.settle();
        if (!isAsked(shown())) parts.status.textContent = NOTHING_ASKED;
      },
      { signal },
    );
    parts.sort.addEventListener('change', choose, { signal });
    parts.facets.addEventListener('change', choose, { signal });
    parts.facets.querySelector('[data-role="clear"]')?.addEventListener(
      'click',
      () => {
        panel.clear();
        parts.facets.querySelector('summary')?.focus();
        choose();
      },
      { signal },
    );
    parts.save.addEventListener('click', () => this.#save(shown(), parts, session), { signal });
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.button !== 0 || isModified(event)) return;
      event.preventDefault();
      const state = stateOf(new URL(link.href).searchParams);
      clearTimeout(this.#timer);
      show(state);
      address.chosen(toQueryString(state));
      run(state);
      parts.title.focus();
    };
    parts.pager.addEventListener('click', follow, { signal });
    parts.advice.addEventListener('click', follow, { signal });
    const revisit = (): void => {
      clearTimeout(this.#timer);
      combobox.close();
      address.settle();
      const state = stateOf(new URLSearchParams(location.search));
      show(state);
      run(state);
    };
    addEventListener('popstate', revisit, { signal });

    const early = input.value;
    const asked = stateOf(new URLSearchParams(location.search));
    show(early === '' ? asked : { ...asked, query: early });
    const first = { ...asked, query: input.value };
    // Lists and facets come with the answer that they depend on; before it they would move when it comes.
    this.toggleAttribute('data-asking', isAsked(first));
    run(first).then(() => {
      this.removeAttribute('data-asking');
      panel.reveal(asked);
    });
  }

  async #run(
    state: SearchState,
    page: { parts: PageParts; panel: FacetPanel; session: SearchSession; address: AddressKeeper },
  ): Promise<void> {
    const { parts, panel, session, address } = page;
    if (!isAsked(state)) {
      session.supersede();
      this.#clear(page, '');
      return;
    }
    const patience = setTimeout(() => {
      parts.status.textContent = SEARCHING;
    }, PATIENCE_MS);
    const outcome = await session.ask(toRequest(state));
    clearTimeout(patience);
    if (outcome.kind === 'superseded') return;
    if (outcome.kind === 'problem') {
      this.#clear(page, problemMessage(outcome.problem, navigator.onLine));
      return;
    }
    const last = lastPageOf(outcome.answer.total);
    if (state.page > last) {
      const corrected = { ...state, page: last };
      address.corrected(toQueryString(corrected));
      await this.#run(corrected, page);
      return;
    }
    this.#show(state, outcome.answer, parts);
    panel.count(outcome.answer.facets);
  }

  #show(state: SearchState, answer: SearchAnswer, parts: PageParts): void {
    const here = new URL(location.href);
    const hrefTo = (change: Partial<SearchState>) => here.pathname + toQueryString({ ...state, ...change });
    const { total, hits } = answer;
    parts.status.textContent = resultMessage(state, answer);
    parts.advice.replaceChildren(...adviceView(answer, (query) => hrefTo({ query, page: 1 })));
    parts.results.replaceChildren(...hits.flatMap((hit) => resultView(hit, here) ?? []));
    parts.results.setAttribute('start', String(toRequest(state).offset + 1));
    const pager = pagerView(state.page, lastPageOf(total), (page) => hrefTo({ page }));
    parts.pager.replaceChildren(...pager);
    parts.pager.hidden = pager.length === 0;
    parts.found.hidden = total === 0;
    parts.help.hidden = total > 0;
  }

  #clear({ parts, panel }: { parts: PageParts; panel: FacetPanel }, message: string): void {
    parts.status.textContent = message;
    for (const part of [parts.advice, parts.results, parts.pager]) part.replaceChildren();
    parts.found.hidden = true;
    parts.help.hidden = false;
    panel.count(null);
  }

  async #save(state: SearchState, parts: PageParts, session: SearchSession): Promise<void> {
    parts.save.disabled = true;
    const hits = await session.collect(toRequest(state));
    parts.save.disabled = false;
    if (typeof hits === 'string') {
      parts.status.textContent = problemMessage(hits, navigator.onLine);
      return;
    }
    download(toCsv(toResultRows(hits.hits, new URL(location.href))), 'kyokun-search.csv');
    parts.status.textContent = savedMessage(hits.hits.length, hits.total);
  }
}

function dataOf(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

customElements.define('kyokun-search', KyokunSearch);
