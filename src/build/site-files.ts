import { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Delivery } from '#domain/newsletter/delivery.ts';
import { factsOf } from '#domain/newsletter/providers.ts';
import type { SiteConfig } from '#site';

/**
 * One policy for every page. Pagefind compiles its own WebAssembly, which script-src must allow
 * (CSP Level 3, 'wasm-unsafe-eval'), and fetches its index from the site itself; nothing else runs.
 * A form is sent to the site itself, or to who delivers the newsletter.
 */
export function contentSecurityPolicy(delivery: Delivery): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...factsOf(delivery).formOrigins].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The small files that hosts and crawlers look for, by their path in the built site.
 *
 * @param delivery how this build's site delivers editions
 */
export function siteFiles(
  site: SiteConfig,
  moment: string,
  delivery: Delivery = site.newsletter,
): Readonly<Record<string, string>> {
  const { pathname } = new URL(site.baseUrl);
  const expires = new Date(Date.parse(moment) + 365 * 24 * 3_600_000).toISOString();
  return {
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${site.baseUrl}sitemap-index.xml\n`,
    '.nojekyll': '',
    _headers: [
      `${pathname}*`,
      `  Content-Security-Policy: ${contentSecurityPolicy(delivery)}`,
      '  X-Content-Type-Options: nosniff',
      '  Referrer-Policy: strict-origin-when-cross-origin',
      '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
      `${pathname}_astro/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
    ].join('\n'),
    // RFC 9116. `Expires` follows the publication moment, so that a site nobody rebuilds says so.
    '.well-known/security.txt': [
      `Contact: mailto:${site.contact}`,
      `Expires: ${expires}`,
      'Preferred-Languages: ja, en',
      `Canonical: ${site.baseUrl}.well-known/security.txt`,
      '',
    ].join('\n'),
  };
}

/** Writes {@link siteFiles} into a built site. */
export async function writeSiteFiles(outDir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(text, 'utf8'));
  }
}
