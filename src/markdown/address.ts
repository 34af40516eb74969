/**
 * What is wrong with the address of a link, in Japanese, or null for a safe one: https, http, mailto, or a
 * place on this site (relative path, `/…`, `#…`). The address is as the Markdown parser decoded it.
 */
export function faultOfAddress(address: string): string | null {
  if (address.trim() === '') return 'リンク先が空です。';
  // Browsers drop tabs and line breaks inside a scheme and read a backslash as a slash.
  if (/[\p{Cc}\s\\]/u.test(address)) return 'リンク先に、空白・改行・「\\」などの使えない文字があります。';
  if (address.startsWith('//')) return 'リンク先が「//」で始まっています。';
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'mailto') return null;
  if (scheme !== 'https' && scheme !== 'http') {
    return `「${scheme}:」で始まるリンク先は使えません。`;
  }
  return /^https?:\/\/[^/]/i.test(address) && isPlainWebAddress(address)
    ? null
    : 'リンク先の URL の形が正しくありません。';
}

/** A name and password before the host can make an address look like another site's. */
function isPlainWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '';
}
