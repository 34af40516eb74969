import { paths, withBase } from '#domain/paths.ts';
import { faultOfAddress } from '../address.ts';

/** Makes full addresses of what stands on a page, for places where nothing is relative to anything. */
export interface FullAddresses {
  /** The full address of one of the site's own, written with a leading slash and without its base. */
  readonly of: (address: string) => string;
  /** The full address that a link or picture of a page leads to; null where it leads nowhere safe. */
  readonly from: (written: string) => string | null;
}

/**
 * @param baseUrl the address of the site's root, with its sub-path
 * @param page the page that relative addresses and `#…` belong to
 */
export function fullAddresses(baseUrl: string, page: string = paths.home()): FullAddresses {
  const { origin, pathname } = new URL(baseUrl);
  const of = (address: string) => origin + withBase(pathname, address);
  return {
    of,
    from: (written) => {
      if (faultOfAddress(written) !== null) return null;
      return written.startsWith('/') ? of(written) : (URL.parse(written, of(page))?.href ?? null);
    },
  };
}
