/** A kind of page, told by the address of one of its pages. */
export interface PageKind {
  readonly name: string;
  /** From the site's root, without a slash in front. */
  readonly address: string;
}

/** How pages of a kind are addressed; the first that fits names the kind. */
const kinds: readonly (readonly [name: string, address: RegExp])[] = [
  ['home', /^$/],
  ['article', /^articles\/(?!page\/)[^/]+\/$/],
  ['handout', /^articles\/[^/]+\/handout\/$/],
  ['series', /^series\/[^/]+\/$/],
  ['tag', /^tags\/[^/]+\/$/],
  ['cause', /^causes\/[^/]+\/$/],
  ['lesson', /^lessons\/[^/]+\/$/],
  ['author', /^authors\/[^/]+\/$/],
  ['year', /^timeline\/\d+\/$/],
  ['about-page', /^about\/(?!(?:feeds|search)\/)[^/]+\/$/],
  ['edition', /^newsletters\/[^/]+\/$/],
];

/**
 * One page of every kind: of the kinds with many pages the last, whose name begins with the newest year, of the
 * others the only one.
 *
 * @param addresses of all pages, from the site's root, without a slash in front
 */
export function onePageOfEachKind(addresses: readonly string[]): readonly PageKind[] {
  const found = new Map<string, string>();
  for (const address of addresses) {
    const name = kinds.find(([, pattern]) => pattern.test(address))?.[0];
    found.set(name ?? address.replace(/\/$/, '').replaceAll('/', '-'), address);
  }
  return [...found]
    .filter(([name]) => !/-page-\d+$/.test(name))
    .map(([name, address]) => ({ name, address }));
}
