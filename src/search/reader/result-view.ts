import type { Segment } from '../client/excerpt.ts';
import type { SearchHit } from '../client/search-engine.ts';
import { articleAddress, wordsOf } from './article-address.ts';
import { make } from './make.ts';

/** A section of the body that has no heading of its own. */
const LEAD = '記事の初め';

/**
 * A result as an entry of a list: the article, and below it the sections that hit, each with a link that opens it there.
 * @returns undefined for an article whose address leads to another origin.
 */
export function resultView(
  hit: SearchHit,
  location: URL,
  mostSections = Number.POSITIVE_INFINITY,
): HTMLLIElement | undefined {
  const words = wordsOf(hit);
  const addressAt = (anchor: string | null) => articleAddress(hit.url, { anchor, words }, location);
  const address = addressAt(null);
  if (address === undefined) return undefined;
  const item = make(
    'li',
    { class: 'result' },
    metaView(hit),
    make('h3', { class: 'result__title' }, make('a', { href: address }, ...marked(hit.title))),
    factsView(hit),
    summaryView(hit),
  );
  if (hit.sections.length > 0) {
    const sections = hit.sections
      .slice(0, mostSections)
      .map(({ heading, anchor, excerpt }) =>
        make(
          'div',
          {},
          make('dt', {}, make('a', { href: addressAt(anchor) ?? address }, heading || LEAD)),
          make('dd', {}, ...marked(excerpt)),
        ),
      );
    item.append(make('dl', { class: 'result__sections' }, ...sections));
  }
  return item;
}

function metaView({ meta }: SearchHit): HTMLElement {
  const view = make('p', { class: 'card__meta' });
  const { published, publishedAt, cause } = meta;
  if (published && publishedAt) {
    view.append(make('span', {}, make('time', { datetime: publishedAt.slice(0, 10) }, published), '公開'));
  }
  if (cause) view.append(make('span', { class: 'chip' }, cause));
  return view;
}

function factsView({ meta }: SearchHit): HTMLElement {
  const rows = [
    ['被害', meta['harm']],
    ['組織', meta['organisations']],
  ] as const;
  const shown = rows.flatMap(([term, value]) =>
    value ? [make('div', {}, make('dt', {}, term), make('dd', {}, value))] : [],
  );
  return make('dl', { class: 'card__facts' }, ...shown);
}

/** The article in three sentences, as everywhere. */
function summaryView({ summary }: SearchHit): HTMLElement {
  const sentences = summary.map((sentence) => make('li', {}, ...marked(sentence)));
  return make('ul', { class: 'result__summary' }, ...sentences);
}

function marked(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, marked: isHit }) => (isHit ? make('mark', {}, text) : text));
}
