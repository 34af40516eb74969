import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BenchProblem } from '../bench-problem.ts';

/** A page to measure, by what it is. */
export interface AuditedPage {
  readonly name: string;
  /** From the site's root, without a slash in front. */
  readonly address: string;
}

/** The pages that readers open most: the home page, the heaviest article, tag and lesson, and the search. */
export function auditedPages(site: string): readonly AuditedPage[] {
  return [
    { name: 'home', address: '' },
    { name: 'article', address: heaviest(site, 'articles') },
    { name: 'tag', address: heaviest(site, 'tags') },
    { name: 'lesson', address: heaviest(site, 'lessons') },
    { name: 'search', address: 'search/' },
  ];
}

function heaviest(site: string, folder: string): string {
  const pages = namesIn(join(site, folder))
    .flatMap((name) => {
      const bytes = weightOf(join(site, folder, name, 'index.html'));
      return bytes === null ? [] : [{ address: `${folder}/${name}/`, bytes }];
    })
    .sort((a, b) => b.bytes - a.bytes);
  const [first] = pages;
  if (first === undefined) {
    throw new BenchProblem(
      `${join(site, folder)} にページがないので、npm run build のあとで、作られたフォルダーを --site に書いてください。`,
    );
  }
  return first.address;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function weightOf(file: string): number | null {
  try {
    return gzipSync(readFileSync(file)).length;
  } catch {
    return null;
  }
}
