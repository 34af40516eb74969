/**
 * An address with its Japanese as words where a browser asks for the very same bytes: a third of the length, also on
 * paper. Escapes stay that are written in small letters, of marks that have a meaning in an address, or unseen.
 */
export function legibleAddress(url: string): string {
  return url.replace(/(?:%[89A-F][\dA-F])+/g, (escaped) => {
    try {
      const words = decodeURI(escaped);
      return /[\p{C}\p{Z}]/u.test(words) ? escaped : words;
    } catch {
      return escaped;
    }
  });
}
