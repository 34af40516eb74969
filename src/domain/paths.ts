/** Every address of the site in one place. All are relative to the site's base and end with a slash. */
export const paths = {
  home: () => '/',
  articles: (page = 1) => paged('/articles/', page),
  article: (id: string) => `/articles/${id}/`,
  citationBibtex: (id: string) => `/articles/${id}/citation.bib`,
  citationCsl: (id: string) => `/articles/${id}/citation.json`,
  allSeries: () => '/series/',
  series: (id: string, page = 1) => paged(`/series/${id}/`, page),
  tags: () => '/tags/',
  tag: (slug: string, page = 1) => paged(`/tags/${slug}/`, page),
  causes: () => '/causes/',
  cause: (slug: string, page = 1) => paged(`/causes/${slug}/`, page),
  lessons: () => '/lessons/',
  lesson: (id: string) => `/lessons/${id}/`,
  timeline: () => '/timeline/',
  timelineYear: (year: number) => `/timeline/${year}/`,
  glossary: () => '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  authors: () => '/authors/',
  author: (id: string) => `/authors/${id}/`,
  search: () => '/search/',
  aboutSearch: () => '/about/search/',
  page: (id: string) => (id === 'index' ? '/about/' : `/about/${id}/`),
  rss: () => '/rss.xml',
  /** The subscription service; `end` is what follows its own address. */
  newsletterApi: (end = '') => `/newsletter/api/${end}`,
} as const;

/** Lists of more than this many entries continue under `page/2/`. */
export const entriesPerPage = 50;

function paged(address: string, page: number): string {
  return page === 1 ? address : `${address}page/${page}/`;
}

/** Puts an address of {@link paths} under the site's base (`/` or `/security/`). */
export function withBase(base: string, address: string): string {
  return base.replace(/\/+$/, '') + address;
}
