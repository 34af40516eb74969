/** About how wide a text is, in ems: Japanese characters fill one, figures and signs of ASCII little more than half. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.58 : 1), 0);
}
