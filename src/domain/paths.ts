/** Every address of the site in one place. All are relative to the site's base and end with a slash. */
export const paths = {
  home: () => '/',
  articles: (page = 1) => paged('/articles/', page),
  article: (id: string) => `/articles/${id}/`,
  citationBibtex: (id: string) => `/articles/${id}/citation.bib`,
  citationCsl: (id: string) => `/articles/${id}/citation.json`,
  handout: (id: string) => `/articles/${id}/handout/`,
  handoutPdf: (id: string) => `/articles/${id}/handout.pdf`,
  shareImage: (id: string) => `/og/${id}.png`,
  /** Of all pages that are no article; outside the folder, where every name is an article's. */
  siteShareImage: () => '/og.png',
  allSeries: () => '/series/',
  series: (id: string, page = 1) => paged(`/series/${id}/`, page),
  tags: () => '/tags/',
  tag: (slug: string, page = 1) => paged(`/tags/${slug}/`, page),
  causes: () => '/causes/',
  cause: (slug: string, page = 1) => paged(`/causes/${slug}/`, page),
  lessons: () => '/lessons/',
  lesson: (id: string) => `/lessons/${id}/`,
  /** The lessons of one role or theme, in the list of all. */
  lessonGroup: (anchor: string) => `/lessons/#${anchor}`,
  timeline: () => '/timeline/',
  timelineYear: (year: number) => `/timeline/${year}/`,
  stats: () => '/stats/',
  statsTable: (id: string) => `/stats/${id}.csv`,
  timelineTable: () => '/timeline/incidents.csv',
  glossary: () => '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  followUps: () => '/follow-ups/',
  followUpsRss: () => '/follow-ups/rss.xml',
  corrections: () => '/corrections/',
  /** One entry of an article's history, by its number from 1. */
  update: (id: string, number: number) => `/articles/${id}/#${updateAnchor(number)}`,
  authors: () => '/authors/',
  author: (id: string) => `/authors/${id}/`,
  search: () => '/search/',
  aboutSearch: () => '/about/search/',
  aboutFeeds: () => '/about/feeds/',
  /** What the machine fields of the JSON Feed mean. */
  aboutFacts: () => '/about/feeds/#facts',
  organisations: () => '/organisations/',
  page: (id: string) => (id === 'index' ? '/about/' : `/about/${id}/`),
  newsletters: () => '/newsletters/',
  newsletter: (id: string) => `/newsletters/${id}/`,
  rss: () => '/rss.xml',
  atom: () => '/atom.xml',
  jsonFeed: () => '/feed.json',
  /** The feed of the page at `address`. */
  rssOf: (address: string) => `${address}rss.xml`,
  feedStyles: () => '/feed.css',
  /** The subscription service; `end` is what follows its own address. */
  newsletterApi: (end = '') => `/newsletter/api/${end}`,
} as const;

/** Where an entry of an article's history stands: entries are only ever added at the end, so it stays. */
export function updateAnchor(number: number): string {
  return `update-${number}`;
}

/** Lists of more than this many entries continue under `page/2/`. */
export const entriesPerPage = 50;

function paged(address: string, page: number): string {
  return page === 1 ? address : `${address}page/${page}/`;
}

/** Puts an address of {@link paths} under the site's base (`/` or `/security/`). */
export function withBase(base: string, address: string): string {
  return base.replace(/\/+$/, '') + address;
}
