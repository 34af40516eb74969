import type { SearchHit, Segment } from './search-engine.ts';

/**
 * Fills a copy of the result template. Text is set as text, never as HTML.
 *
 * - `data-field="title"` — the title, its hits marked; a link gets the article's address.
 * - `data-field="date"` — the day of publication; a `<time>` gets its `datetime`.
 * - `data-field="summary"` — its first child is repeated for each section that the query hit.
 * - any other `data-field` — that entry of the record's meta.
 * - `data-when="field"` — is left out when the record has no such entry, as is a field without one.
 *
 * @returns undefined for a record whose address leads to another origin.
 */
export function renderResult(
  template: HTMLTemplateElement,
  hit: SearchHit,
  location: URL,
): DocumentFragment | undefined {
  const url = URL.parse(hit.url, location);
  if (url?.origin !== location.origin) return undefined;
  const fragment = template.ownerDocument.importNode(template.content, true);
  const { meta } = hit;
  for (const optional of fragment.querySelectorAll<HTMLElement>('[data-when]')) {
    if (!entryOf(meta, optional.getAttribute('data-when') ?? '')) optional.remove();
  }
  for (const field of fragment.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.getAttribute('data-field') ?? '';
    const value = entryOf(meta, name);
    if (value === '') field.remove();
    else if (name === 'date') fillDate(field, value);
    else if (name === 'summary') fillList(field, hit.sections);
    else if (name === 'title') fillMarked(field, hit.title);
    else field.textContent = value;
    if (name === 'title' && field instanceof HTMLAnchorElement) field.href = url.href;
  }
  return fragment;
}

function entryOf(meta: SearchHit['meta'], field: string): string {
  return meta[field === 'date' ? 'publishedAt' : field] ?? '';
}

function fillMarked(element: Element, segments: readonly Segment[]): void {
  const document = element.ownerDocument;
  const nodes = segments.map((segment) => {
    if (!segment.marked) return document.createTextNode(segment.text);
    const mark = document.createElement('mark');
    mark.textContent = segment.text;
    return mark;
  });
  element.replaceChildren(...nodes);
}

function fillList(list: Element, sections: SearchHit['sections']): void {
  const pattern = list.firstElementChild ?? list.ownerDocument.createElement('li');
  const items = sections.map(({ excerpt }) => {
    const item = list.ownerDocument.importNode(pattern, true);
    fillMarked(item, excerpt);
    return item;
  });
  list.replaceChildren(...items);
}

const DAY = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'long' });
const MACHINE_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

function fillDate(element: Element, publishedAt: string): void {
  const date = new Date(publishedAt);
  if (Number.isNaN(date.getTime())) {
    element.remove();
    return;
  }
  element.textContent = DAY.format(date);
  if (element instanceof HTMLTimeElement) element.dateTime = MACHINE_DAY.format(date);
}
