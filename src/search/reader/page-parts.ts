/** What the search page is made of; each has its `data-role`, but for the form and its field. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  /** The outer `details` of the facets. */
  readonly facets: HTMLDetailsElement;
  /** A live region: the one place that says what was found. */
  readonly status: HTMLElement;
  /** もしかして and 近い言葉. */
  readonly advice: HTMLElement;
  /** The part of the page that holds results; its title takes the focus when they change as a whole. */
  readonly found: HTMLElement;
  readonly title: HTMLElement;
  readonly save: HTMLButtonElement;
  readonly results: HTMLElement;
  readonly pager: HTMLElement;
  /** Tags, causes and lists, for who has found nothing. */
  readonly help: HTMLElement;
}

/** @returns undefined where the page lacks a part: it is left as it is, a plain form. */
export function partsOf(page: HTMLElement): PageParts | undefined {
  const form = page.querySelector('form');
  const input = page.querySelector<HTMLInputElement>('input[name="q"]');
  const sort = page.querySelector<HTMLSelectElement>('select[name="sort"]');
  const facets = page.querySelector<HTMLDetailsElement>('details[data-role="facets"]');
  const save = page.querySelector<HTMLButtonElement>('button[data-role="save"]');
  const [status, advice, found, title, results, pager, help] = [
    'status',
    'advice',
    'found',
    'title',
    'results',
    'pager',
    'help',
  ].map((role) => page.querySelector<HTMLElement>(`[data-role="${role}"]`));
  if (!form || !input || !sort || !facets || !save) return undefined;
  if (!status || !advice || !found || !title || !results || !pager || !help) return undefined;
  return { form, input, sort, facets, status, advice, found, title, save, results, pager, help };
}
