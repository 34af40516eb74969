import type { SearchAnswer } from '../client/search-engine.ts';
import { make } from './make.ts';

/** もしかして, and words like those that were not found, as links. */
export function adviceView(
  { didYouMean, nearest, total }: SearchAnswer,
  hrefOf: (query: string) => string,
): readonly Node[] {
  const link = (query: string) => make('a', { href: hrefOf(query) }, query);
  const near = total > 0 ? [] : nearest;
  return [
    ...(didYouMean === null ? [] : [make('p', {}, 'もしかして：', link(didYouMean))]),
    ...(near.length === 0
      ? []
      : [
          make('p', {}, '近い言葉：'),
          make('ul', { class: 'chips' }, ...near.map((query) => make('li', {}, link(query)))),
        ]),
  ];
}
