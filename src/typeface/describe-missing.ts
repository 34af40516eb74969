/** Names characters that a font lacks, for an editor: 「😀」（U+1F600）. */
export function describeMissing(characters: readonly string[]): string {
  return characters
    .map((character) => `「${character}」（U+${hex(character.codePointAt(0) ?? 0)}）`)
    .join('');
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
