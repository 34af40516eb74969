/**
 * The writer's text with one spelling per character: full-width digits, letters and signs become half-width (NFKC),
 * wide spaces plain ones. The wave dash and the full-width tilde, which NFKC would turn into '~', stay range signs.
 */
export function normalise(text: string): string {
  return text.replaceAll('～', '〜').normalize('NFKC');
}
