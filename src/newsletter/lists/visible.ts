/** How much of a text from outside is shown, in characters. */
const longest = 60;

/**
 * A text from outside as a terminal may show it: cut, on one line, and with everything that could steer the
 * terminal or turn the direction of writing as its code point.
 */
export function visible(text: string): string {
  const characters = [...text.slice(0, 4 * longest)];
  const shown = characters
    .slice(0, longest)
    .map((character) =>
      /[\p{C}\p{Zl}\p{Zp}]/u.test(character)
        ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
        : character,
    );
  return shown.join('') + (characters.length > longest ? '…' : '');
}
