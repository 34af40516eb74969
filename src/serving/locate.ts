/** What stands at a path below the published folder. */
export type EntryKind = 'file' | 'folder' | 'none';

/** How a request is answered. */
export type Location =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 302 }
  | { readonly kind: 'missing'; readonly withinSite: boolean };

/** Instructions to a host, which hosts do not publish themselves. */
const HOST_FILES = new Set(['_headers', '_redirects']);

/**
 * Finds the file for a request, as static hosts do: a file by its exact name, a folder by its `index.html`
 * after a redirect to the address with a trailing slash; nothing else is guessed.
 *
 * @param rawPath The request's path as received, still percent-encoded, without the query.
 * @param base The path at which the site lives, with a slash at both ends (`/` or `/security/`).
 * @param kindOf Looks up a decoded path below the published folder (`/articles/x`).
 */
export function locate(rawPath: string, base: string, kindOf: (path: string) => EntryKind): Location {
  if (`${rawPath}/` === base) return { kind: 'redirect', to: base, status: 301 };
  if (!rawPath.startsWith(base)) {
    if (rawPath === '/') return { kind: 'redirect', to: base, status: 302 };
    return { kind: 'missing', withinSite: false };
  }
  const segments = decodeSegments(rawPath.slice(base.length));
  if (!segments) return { kind: 'missing', withinSite: true };

  const trailingSlash = segments.at(-1) === '';
  const path = `/${(trailingSlash ? segments.slice(0, -1) : segments).join('/')}`;
  const index = `${path === '/' ? '' : path}/index.html`;
  if (trailingSlash && kindOf(index) === 'file') return { kind: 'file', path: index };
  if (!trailingSlash && kindOf(path) === 'file') return { kind: 'file', path };
  if (!trailingSlash && kindOf(index) === 'file') {
    return { kind: 'redirect', to: `${rawPath}/`, status: 301 };
  }
  return { kind: 'missing', withinSite: true };
}

/**
 * The decoded segments (the last one empty for a trailing slash), or `undefined` if the path could mean
 * something outside the published folder, something hidden in it, or, by a double slash, another host.
 */
function decodeSegments(path: string): readonly string[] | undefined {
  let segments: string[];
  try {
    segments = path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const refused = segments.some((segment, index) => {
    if (segment === '') return index !== segments.length - 1;
    if (segment.startsWith('.')) return segment !== '.well-known';
    // A decoded separator would cut the path differently from the way it was checked.
    if (/[/\\?#\0]/.test(segment)) return true;
    return index === 0 && HOST_FILES.has(segment);
  });
  return refused ? undefined : segments;
}
