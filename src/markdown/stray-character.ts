/**
 * Characters that have no place in what is published: all that XML cannot hold (https://www.w3.org/TR/xml/#charsets),
 * which would make feeds unreadable, and other controls, halves of surrogate pairs, private-use characters (外字)
 * that other machines cannot show, the replacement character that a wrong encoding leaves behind, and invisible
 * marks that reorder or hide text (https://trojansource.codes/). Tabs, line breaks and the joiner inside emoji
 * are fine.
 */
export const strayCharacter =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200B\u2060\uFEFF\uFFFD]/gu;

/** What is said of one, without the full stop. */
export function strayWords(code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `目に見えない文字か、ほかの環境で表示できない文字（${name}）があります`;
}
