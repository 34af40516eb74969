import { paths, withBase } from '#domain/paths.ts';
import type { RecipientLinks } from '../mail/recipient-links.ts';

/** The service's own address below the site's, ending with a slash. */
export function serviceUrlOf(baseUrl: URL): string {
  return new URL(withBase(baseUrl.pathname, paths.newsletterApi()), baseUrl).href;
}

/**
 * A recipient's links. Both open one page, because what stands in a mail, which people forward, must open nothing but
 * the way out; that page also sends the link to the settings to the subscriber's own address.
 */
export function linksOf(serviceUrl: string, token: string): RecipientLinks {
  const unsubscribe = `${serviceUrl}unsubscribe?token=${token}`;
  return { unsubscribe, preferences: `${unsubscribe}#settings` };
}
