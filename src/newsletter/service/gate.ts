/** The headers of a request that say where it comes from. */
export interface Provenance {
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
}

/**
 * Whether a form was sent from a page of this very site. The forms are static files, so there is no place for a
 * secret of the session, and no session: what the browser says of itself decides. Browsers send `Sec-Fetch-Site`
 * (https://www.w3.org/TR/fetch-metadata/) and, older ones too, `Origin` with every POST; a page of another site
 * can change neither. A client that sends none of the two is no browser with a form of ours.
 *
 * @param origins the origins of this site
 */
export function isFromThisSite(given: Provenance, origins: ReadonlySet<string>): boolean {
  const { origin, secFetchSite } = given;
  if (origin !== undefined && !origins.has(origin)) return false;
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin';
  return origin !== undefined;
}

/** Whether a body is what a plain form sends. Nothing else is read. */
export function isFormType(contentType: string | undefined): boolean {
  return /^application\/x-www-form-urlencoded(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(contentType ?? '');
}

/** The path of a page of this site that a form was sent from, for the record of the consent; else null. */
export function pageOf(referer: string | undefined, origins: ReadonlySet<string>): string | null {
  if (referer === undefined || referer.length > 2000 || !URL.canParse(referer)) return null;
  const { origin, pathname } = new URL(referer);
  return origins.has(origin) ? pathname.slice(0, 300) : null;
}
