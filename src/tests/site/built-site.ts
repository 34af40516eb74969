import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { site } from '#site';

/** The site that `npm run build` has made, as it stands on disk. */
export const builtFolder = join(import.meta.dirname, '..', '..', '..', 'dist');

/** The paths of all files of a built site, with `/` between their parts, in order. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The text of one file of the built site. @throws If it is not there: the tests need a build. */
export function readBuilt(path: string): string {
  return readFileSync(join(builtFolder, path), 'utf8');
}

/** What stands in the `<loc>` of every entry of a sitemap. */
export function locationsIn(sitemap: string): readonly string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);
}

/** The addresses of all pages in the sitemap, relative to the site's root: '' is the home page. */
export function sitemapAddresses(): readonly string[] {
  return locationsIn(readBuilt('sitemap-0.xml')).map((location) => {
    if (!location.startsWith(site.baseUrl)) throw new Error(`${location} is not below ${site.baseUrl}`);
    return location.slice(site.baseUrl.length);
  });
}

/** The addresses of all handouts, which the sitemap leaves out: `articles/2024-iseto/handout/`. */
export function handoutAddresses(): readonly string[] {
  return filesOf(join(builtFolder, 'articles'))
    .filter((path) => path.endsWith('/handout/index.html'))
    .map((path) => `articles/${path.replace(/index\.html$/, '')}`);
}
