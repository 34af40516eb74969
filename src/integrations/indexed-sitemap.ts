import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap of the pages that may be indexed: a page that says `noindex` of itself is left out. The written
 * page is asked, so that no second list of such pages has to be kept.
 */
export function indexedSitemap(): AstroIntegration {
  let folder = new URL('file:///');
  let base = '/';
  const { name, hooks } = sitemap({
    filter: (page) => {
      const path = decodeURI(new URL(page).pathname).slice(base.length);
      return !readFileSync(new URL(`${path}index.html`, folder), 'utf8').includes(
        '<meta name="robots" content="noindex">',
      );
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (options) => {
        base = options.config.base.replace(/\/*$/, '/');
        await hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async (options) => {
        folder = options.dir;
        await hooks['astro:build:done']?.(options);
      },
    },
  };
}
