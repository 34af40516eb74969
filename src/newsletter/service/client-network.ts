import { isIP, isIPv4 } from 'node:net';

/**
 * The address of the client behind the proxies that we run. Each of them adds the address it was called from at
 * the end of `X-Forwarded-For`, so the last entry that is none of ours is true, and everything before it is
 * whatever the client wrote.
 *
 * @param peer the other end of the connection
 * @param trusted addresses of our own proxies
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: ReadonlySet<string>,
): string {
  const hops = [...(forwardedFor ?? '').split(',').flatMap((hop) => hop.trim() || []), peer ?? ''].map(
    plainAddress,
  );
  while (hops.length > 1 && trusted.has(hops.at(-1) ?? '')) hops.pop();
  return hops.at(-1) ?? '';
}

/**
 * The network of an address: /24 of IPv4, /48 of IPv6 — what one household or office has. It is enough to limit
 * and to document by, and names no single device. `unknown` for what is no address.
 */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(plain) !== 6) return 'unknown';
  const [head = '', tail] = (plain.split('%')[0] ?? '').split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right];
  const prefix = groups.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/48`;
}

/** IPv4 as IPv6 writes it (RFC 4291 §2.5.5.2) is IPv4. */
function plainAddress(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
}
