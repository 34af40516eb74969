import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from './built-site.ts';

/** As many bytes as an article may take before a reader does anything: page, styles and programs, compressed. */
const MOST_ARTICLE_BYTES = 30_000;

/** The articles that take more than they may, each with its bytes. */
export function heavyArticles(folder: string): readonly string[] {
  const articles = [...articleBytes(folder)];
  if (articles.length === 0) throw new Error('there are no articles');
  return articles
    .filter(([, bytes]) => bytes > MOST_ARTICLE_BYTES)
    .map(([path, bytes]) => `${path}: ${bytes}`);
}

/** What each article of a built site takes, by the path of its page. */
function articleBytes(folder: string): ReadonlyMap<string, number> {
  const packed = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const articles = filesOf(folder).filter((path) => /^articles\/[^/]+\/index\.html$/.test(path));
  return new Map(
    articles.map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const parts = [...html.matchAll(/(?:href|src)="[^"]*\/(_astro\/[^"]+\.(?:css|js))"/g)];
      if (parts.length < 2) throw new Error(`${path} has no styles or no programs`);
      return [path, parts.reduce((sum, [, part = '']) => sum + packed(part), packed(path))];
    }),
  );
}
