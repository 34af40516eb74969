import type { EngineRecord } from './engine.ts';
import { markHits } from './excerpt.ts';
import type { Lexicon } from './lexicon.ts';

/** What marks the words that a query hit. */
export interface Marking {
  readonly terms: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

/**
 * Fills a copy of the result template. Text is set as text, never as HTML.
 *
 * - `data-field="title"` — the title, its hits marked; a link gets the article's address.
 * - `data-field="date"` — the day of publication; a `<time>` gets its `datetime`.
 * - `data-field="summary"` — its first child is repeated for each sentence, hits marked.
 * - any other `data-field` — that entry of the record's meta, hits marked.
 * - `data-when="field"` — is left out when the record has no such entry, as is a field without one.
 *
 * @returns undefined for a record whose address leads to another origin.
 */
export function renderResult(
  template: HTMLTemplateElement,
  record: EngineRecord,
  marking: Marking,
  location: URL,
): DocumentFragment | undefined {
  const url = URL.parse(record.url, location);
  if (url?.origin !== location.origin) return undefined;
  const fragment = template.ownerDocument.importNode(template.content, true);
  const { meta } = record;
  for (const optional of fragment.querySelectorAll<HTMLElement>('[data-when]')) {
    if (!entryOf(meta, optional.getAttribute('data-when') ?? '')) optional.remove();
  }
  for (const field of fragment.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.getAttribute('data-field') ?? '';
    const value = entryOf(meta, name);
    if (value === '') field.remove();
    else if (name === 'date') fillDate(field, value);
    else if (name === 'summary') fillList(field, value.split('\n'), marking);
    else fillText(field, value, marking);
    if (name === 'title' && field instanceof HTMLAnchorElement) field.href = url.href;
  }
  return fragment;
}

function entryOf(meta: EngineRecord['meta'], field: string): string {
  return meta[field === 'date' ? 'publishedAt' : field] ?? '';
}

function fillText(element: Element, text: string, { terms, lexicon }: Marking): void {
  const document = element.ownerDocument;
  const nodes = markHits(text, terms, lexicon).map((segment) => {
    if (!segment.marked) return document.createTextNode(segment.text);
    const mark = document.createElement('mark');
    mark.textContent = segment.text;
    return mark;
  });
  element.replaceChildren(...nodes);
}

function fillList(list: Element, sentences: readonly string[], marking: Marking): void {
  const pattern = list.firstElementChild ?? list.ownerDocument.createElement('li');
  const items = sentences.map((sentence) => {
    const item = list.ownerDocument.importNode(pattern, true);
    fillText(item, sentence, marking);
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
