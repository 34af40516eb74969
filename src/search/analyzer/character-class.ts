/** The classes of characters that Japanese words are made of. */
export type CharacterClass = 'kanji' | 'hiragana' | 'katakana' | 'latin' | 'digit' | 'letter' | 'other';

const CLASSES: readonly (readonly [CharacterClass, RegExp])[] = [
  ['kanji', /[\p{Script=Han}々〆ヶ]/u],
  ['katakana', /[\p{Script=Katakana}ー]/u],
  ['hiragana', /\p{Script=Hiragana}/u],
  ['latin', /[a-z]/iu],
  ['digit', /[0-9]/u],
  ['letter', /\p{L}/u],
];

/** The class of one character of normalised text; 'letter' is any script not named here. */
export function characterClass(character: string): CharacterClass {
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other';
}

/** Whether a character can be part of a word that somebody searches for. */
export function isWordCharacter(character: string): boolean {
  return characterClass(character) !== 'other';
}
