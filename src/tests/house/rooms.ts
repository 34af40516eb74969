/**
 * One room of the house and what its files may import. A target is named as an import names it: a room
 * or file of ours (`#domain`, `#domain/paths.ts`, `scripts`), a package (`zod`), a module of Node
 * (`node:path`) or all of them (`node:*`), or one of Astro's virtual modules (`astro:content`). A room's
 * own files and files below a named folder are always meant too.
 */
export interface Room {
  /** Path of the folder or file, from the project's top. The longest that fits a file is its room. */
  readonly path: string;
  readonly may: readonly string[];
  /** What may be imported as types only. */
  readonly types?: readonly string[];
  /** The few values that may be taken from a file whose types alone are allowed otherwise. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** The subjects that give what one endpoint answers; each endpoint asks exactly one of them. */
export const endpointSubjects = ['#feeds', '#open-data', '#og', '#newsletter', '#charts'] as const;

const subject = ['#domain', '#view-models', '#markdown'];
const modules = [
  ...subject,
  '#manuscripts',
  '#search',
  '#checks',
  '#build',
  '#browser',
  '#screenshots',
  '#typeface',
  '#handout',
  '#serving',
  '#bench',
  '#desk',
  '#feeds',
  '#open-data',
  '#newsletter',
  '#og',
  '#charts',
  '#site',
  'node:*',
];

/** What of the tests the commands run. */
export const testers = ['#tests/suite'] as const;

/** Which way knowledge flows: `content → manuscripts → domain → view models → pages · feeds · …`. */
export const rooms: readonly Room[] = [
  { path: 'src/site.config.ts', may: [], types: ['#domain'] },
  { path: 'src/domain', may: ['zod', 'edtf', 'temporal-polyfill', 'budoux'] },
  { path: 'src/markdown', may: ['#domain', 'zod', 'satteri', '@astrojs/markdown-satteri'] },
  { path: 'src/manuscripts', may: ['#domain', '#markdown', 'yaml', 'zod', 'node:*'] },
  {
    path: 'src/collections',
    // The live preview shows what the check says of the article that is open.
    may: ['#manuscripts', '#domain', '#checks', 'astro', 'astro:content', 'node:url'],
  },
  {
    path: 'src/content.config.ts',
    may: ['#collections', '#manuscripts', '#domain', 'astro', 'astro:content', 'zod'],
  },
  { path: 'src/env.d.ts', may: [], types: ['#view-models', '#domain'] },
  { path: 'src/view-models', may: ['#domain'], types: ['#markdown', '#site'] },
  { path: 'src/search', may: [...subject, 'kuromoji', 'pagefind', 'node:*'] },
  {
    path: 'src/search/client',
    may: [
      '#search/analyzer/analyse.ts',
      '#search/analyzer/character-class.ts',
      '#search/analyzer/guard.ts',
      '#search/analyzer/katakana.ts',
      '#search/analyzer/latin.ts',
      '#search/analyzer/lexicon-file.ts',
      '#search/analyzer/lexicon.ts',
      '#search/analyzer/normalise.ts',
      '#search/analyzer/romaji.ts',
      '#search/analyzer/segment.ts',
      '#search/index/excerpt-file.ts',
      '#search/index/index-entry.ts',
      '#search/index/term-key.ts',
      '#search/index/others-file.ts',
      '#search/index/words-file.ts',
    ],
  },
  // What the search's pages run in the browser.
  {
    path: 'src/search/reader',
    may: ['#search/client', '#search/analyzer/normalise.ts', '#styles/search-window.css?url'],
  },
  {
    path: 'src/checks',
    may: ['#domain', '#manuscripts', '#markdown', '#search/analyzer', 'textlint', 'node:*'],
  },
  {
    path: 'src/desk',
    may: [
      '#domain',
      '#markdown',
      '#manuscripts',
      '#checks',
      '#search/analyzer',
      'satteri',
      'yaml',
      'zod',
      'node:*',
    ],
  },
  // What editors do in a browser.
  {
    path: 'src/desk/form',
    may: [
      '#domain',
      '#manuscripts/front-matter-block.ts',
      '#desk/draft/field-guide.ts',
      '@sveltia/cms',
      'esbuild',
      'yaml',
      'zod',
      'node:*',
    ],
  },
  { path: 'src/feeds', may: [...subject, 'feed'], types: ['#site'] },
  { path: 'src/open-data', may: subject, types: ['#site'] },
  {
    path: 'src/og',
    may: [...subject, '#typeface', 'satori', '@resvg/resvg-js', 'node:*'],
    types: ['#site'],
  },
  { path: 'src/typeface', may: ['harfbuzzjs', 'node:*'] },
  {
    path: 'src/handout',
    may: ['#domain', '#typeface', '#serving', 'playwright', 'node:*'],
    types: ['#view-models', '#browser'],
  },
  { path: 'src/screenshots', may: ['#serving', 'playwright', 'node:*'], types: ['#browser'] },
  { path: 'src/browser', may: ['#build/cache-folder.ts', '#build/build-lock.ts', 'playwright', 'node:*'] },
  { path: 'src/charts', may: [...subject, 'd3-scale'] },
  {
    path: 'src/newsletter',
    may: [
      ...subject,
      'mjml',
      'nodemailer',
      'html-to-text',
      'hono',
      '@hono/node-server',
      'csv-parse',
      'postal-mime',
      'zod',
      'node:*',
    ],
    types: ['#site'],
  },
  // What editors and the publisher do with editions in a terminal.
  {
    path: 'src/newsletter/commands',
    may: [...subject, '#newsletter', '#manuscripts', '#checks', '#desk', 'yaml', 'node:*'],
    types: ['#site'],
  },
  { path: 'src/serving', may: ['sirv', 'node:*'] },
  {
    path: 'src/bench',
    may: ['#search', '#serving', 'playwright', 'esbuild', 'minisearch', 'node:*'],
  },
  {
    path: 'src/bench/newsletter',
    may: ['#bench', '#newsletter', '#site', 'nodemailer', 'smtp-server', 'zod', 'node:*'],
  },
  {
    path: 'src/build',
    may: [...modules, 'astro'],
    // The drawing of a cause stands on the card of an article, in a list as on its share image.
    values: { '#components/cause-glyphs.ts': ['glyphOf'] },
  },
  { path: 'src/integrations', may: [...modules, 'astro', '@astrojs/sitemap'] },
  {
    path: 'src/components',
    may: ['#domain/paths.ts', '#styles/term-note.css?inline'],
    types: ['#view-models', '#charts', '#domain'],
    values: {
      '#charts/drawing.ts': ['arrowPaths'],
      '#domain/incident/source.ts': ['sourceNumber'],
      '#domain/newsletter/providers.ts': ['signUpForm'],
      '#view-models/article/citation-marks.ts': ['citationId', 'sourceAnchor'],
      '#view-models/article/legible-address.ts': ['legibleAddress'],
    },
  },
  {
    path: 'src/layouts',
    // The program of every page, which its `<script>` loads.
    may: ['#domain/paths.ts', '#components', '#styles', '#search/reader/opener.ts'],
    types: ['#view-models', '#charts', 'astro'],
    values: { '#view-models/breadcrumb.ts': ['toBreadcrumbData'] },
  },
  {
    path: 'src/pages',
    may: [
      '#collections',
      '#view-models',
      '#layouts',
      '#styles',
      '#components',
      '#domain/paths.ts',
      '#domain/paging.ts',
      '#site',
      // The program of the search page, which its `<script>` loads.
      '#search/reader/search-page.ts',
      // The queries that the search promises to answer, for the page about it.
      '#search/golden-table.ts',
      '#search/queries.tsv?raw',
      ...endpointSubjects,
    ],
  },
  { path: 'scripts', may: [...modules, ...testers, 'astro'] },
  {
    path: 'astro.config.mjs',
    may: ['#domain', '#markdown', '#integrations', '#site', 'astro', '@astrojs/mdx'],
  },
];

/** What a test, or what only tests use, is named: these may import everything, and only they each other. */
export const testing = /^src\/tests\/|\.(?:test|spec|fixture)\.ts$|\/(?:fixtures|specimens)\//;

/** The room of a file, or undefined where the table forgets it. */
export function roomOf(file: string): Room | undefined {
  return rooms
    .filter(({ path }) => file === path || file.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** Whether `target` is what `allowed` names, or lies below it. */
export function isMeant(allowed: string, target: string): boolean {
  if (allowed === 'node:*') return target.startsWith('node:');
  return target === allowed || target.startsWith(`${allowed}/`);
}
