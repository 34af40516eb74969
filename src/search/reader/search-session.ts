import type { SearchAnswer, SearchEngine, SearchHit, SearchRequest } from '../client/search-engine.ts';
import { type ProblemKind, SearchProblem } from '../client/search-problem.ts';
import { within } from '../client/within.ts';

/** What came of a question; `superseded` when another one was asked meanwhile. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: SearchAnswer }
  | { readonly kind: 'problem'; readonly problem: ProblemKind }
  | { readonly kind: 'superseded' };

export type Suggestions = Awaited<ReturnType<SearchEngine['suggest']>>;

/** Pagefind waits for ever for a file that does not come. */
const DEADLINE_MS = 20_000;
/** A table of results holds no more articles than these. */
const MOST_COLLECTED = 500;
const COLLECTED_AT_ONCE = 50;

/**
 * One reader's search: opens the engine when it is first needed, and again after a problem, since the fault may have
 * been the network's. Nothing that it does throws.
 */
export class SearchSession {
  readonly #open: () => Promise<SearchEngine>;
  #engine: Promise<SearchEngine> | undefined;
  /** Counts the questions: an answer to an older one is dropped. */
  #asked = 0;

  constructor(open: () => Promise<SearchEngine>) {
    this.#open = open;
  }

  /** Fetches what the first question will need. */
  prepare(): void {
    this.#ready().catch(() => this.#forget());
  }

  /** Asks; an answer that is still awaited is superseded. */
  ask(request: SearchRequest): Promise<Outcome> {
    return this.#attempt(async () => (await this.#ready()).search(request));
  }

  /** No answer that is still awaited will be given. */
  supersede(): void {
    this.#asked += 1;
  }

  /** None where the engine fails: suggestions are a help, not an answer. */
  async suggest(prefix: string, limit: number): Promise<Suggestions> {
    try {
      return await within(
        DEADLINE_MS,
        this.#ready().then((engine) => engine.suggest(prefix, limit)),
      );
    } catch {
      this.#forget();
      return [];
    }
  }

  /** All hits of a request, whatever its page, or the first 500 of many. */
  async collect(
    request: SearchRequest,
  ): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number } | ProblemKind> {
    const hits: SearchHit[] = [];
    let total = 0;
    try {
      const engine = await this.#ready();
      for (let offset = 0; offset < MOST_COLLECTED; offset += COLLECTED_AT_ONCE) {
        const page = { ...request, offset, limit: COLLECTED_AT_ONCE };
        const answer = await within(DEADLINE_MS, engine.search(page));
        hits.push(...answer.hits);
        total = answer.total;
        if (offset + COLLECTED_AT_ONCE >= total) break;
      }
      return { hits, total };
    } catch (cause) {
      this.#forget();
      return problemOf(cause);
    }
  }

  async #attempt(search: () => Promise<SearchAnswer>): Promise<Outcome> {
    this.#asked += 1;
    const ticket = this.#asked;
    try {
      const answer = await within(DEADLINE_MS, search());
      return ticket === this.#asked ? { kind: 'answer', answer } : { kind: 'superseded' };
    } catch (cause) {
      if (ticket !== this.#asked) return { kind: 'superseded' };
      this.#forget();
      return { kind: 'problem', problem: problemOf(cause) };
    }
  }

  #ready(): Promise<SearchEngine> {
    this.#engine ??= this.#open();
    return this.#engine;
  }

  #forget(): void {
    this.#engine = undefined;
  }
}

function problemOf(cause: unknown): ProblemKind {
  return cause instanceof SearchProblem ? cause.kind : 'damaged';
}
