import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { publicationMoment } from './src/domain/publication/moment.ts';
import { indexedSitemap } from './src/integrations/indexed-sitemap.ts';
import { kyokun } from './src/integrations/kyokun.ts';
import { kyokunMarkdown } from './src/markdown/astro-processor.ts';
import { site } from './src/site.config.ts';

const { origin, pathname } = new URL(site.baseUrl);
const moment = publicationMoment({
  at: process.env.KYOKUN_AT,
  sourceDateEpoch: process.env.SOURCE_DATE_EPOCH,
  now: new Date(),
});

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: 'jsx',
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Editors' programs complete and explain front matter from the schemas that this writes to `.astro/`.
  experimental: { contentIntellisense: true },
  markdown: kyokunMarkdown(),
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Every page names its programs in its head; what Astro calls them would be the longest words there.
            output: { entryFileNames: '_astro/[hash].js' },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with directives of its own; Rolldown cannot know them.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  integrations: [
    kyokun({
      site,
      moment,
      pdf: () => process.env.KYOKUN_WITH_PDF === '1',
      newsletter: process.env.KYOKUN_WITH_NEWSLETTER,
    }),
    mdx(),
    indexedSitemap(),
  ],
});
