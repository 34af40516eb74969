import { make } from './make.ts';
import { pageNumbers } from './page-numbers.ts';

/** The links between the pages of the results; nothing where one page holds them all. */
export function pagerView(current: number, last: number, hrefOf: (page: number) => string): readonly Node[] {
  if (last === 1) return [];
  const list = make(
    'ol',
    {},
    ...pageNumbers(current, last).map((page) => {
      if (page === null) return make('li', { class: 'pagination__gap', 'aria-hidden': 'true' }, '…');
      const link = make('a', { href: hrefOf(page), 'aria-label': `${page}ページ目` }, String(page));
      if (page === current) link.setAttribute('aria-current', 'page');
      return make('li', {}, link);
    }),
  );
  return [
    ...(current > 1 ? [make('a', { href: hrefOf(current - 1), rel: 'prev' }, '前のページ')] : []),
    list,
    ...(current < last ? [make('a', { href: hrefOf(current + 1), rel: 'next' }, '次のページ')] : []),
  ];
}
