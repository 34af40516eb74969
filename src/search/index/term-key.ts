const TERMINATOR = 'z';

/**
 * The word that stands for a term in Pagefind's index: the term's UTF-8 bytes in hexadecimal, and a `z`.
 *
 * Pagefind 1.6 changes what it is given: on a Japanese page its browser code cuts queries with the
 * browser's own segmenter, both sides drop marks and diacritics, identifiers are indexed in pieces,
 * and every search is a prefix search that falls back to shorter words. A key of [0-9a-f] that ends in `z`
 * passes all of it unchanged and is the beginning of no other key: a term finds itself and nothing else.
 */
export function termKey(term: string): string {
  const bytes = new TextEncoder().encode(term);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') + TERMINATOR;
}
