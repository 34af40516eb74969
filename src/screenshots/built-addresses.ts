import { readdirSync } from 'node:fs';

/** The addresses of all pages of a built site, from its root: '' is the home page, `articles/` a list. */
export function builtAddresses(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)index\.html$/.test(path) && !path.startsWith('admin/'))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort();
}
