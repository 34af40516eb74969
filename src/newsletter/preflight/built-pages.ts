import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the built site in a folder has an address: a path below the site's root, with a `#place` or without.
 * Null where no site was built.
 */
export function builtPages(folder: string): ((address: string) => boolean) | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  return (address) => {
    const [path = '', place] = address.split('#');
    const file = join(
      folder,
      decodeURIComponent(path.replace(/\?.*$/, '').replace(/(^|\/)$/, '$1index.html')),
    );
    if (!existsSync(file)) return false;
    if (place === undefined || place === '') return true;
    const id = decodeURIComponent(place).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return readFileSync(file, 'utf8').includes(`id="${id}"`);
  };
}
