import type { Issue } from '#domain/issue.ts';
import { strayCharacter, strayWords } from '#markdown/stray-character.ts';
import { lineStarts, pointAt } from '#markdown/text-position.ts';
import { fieldWords } from './field-words.ts';
import type { Manuscript } from './manuscript.ts';

/** The strings of a file's fields, before they have been held against a schema. */
type Fields = Pick<Manuscript<unknown>, 'file' | 'text' | 'strings' | 'locate'>;

/**
 * `field-character`: characters that the body may not hold (`mdx-stray-character`) may not stand in a field either,
 * whether written as they are or as an escape of YAML (`"\u000b"`). Comments may hold them: nobody publishes those.
 */
export function strayCharacterIssues({ file, text, strings, locate }: Fields): readonly Issue[] {
  // To place every string costs more than all else of reading; an escape begins with a backslash.
  if (!text.includes('\\') && text.search(strayCharacter) === -1) return [];
  const starts = lineStarts(text);
  return strings().flatMap(({ path, value, offsets }) =>
    [...value.matchAll(strayCharacter)].map(({ 0: character, index }): Issue => {
      const offset = offsets?.[index];
      const { line, column } = offset === undefined ? locate(path) : pointAt(starts, offset);
      const message = `${fieldWords(path)} に、${strayWords(character.codePointAt(0) ?? 0)}`;
      const hint = 'その文字を消すか、普通の文字に打ち直します';
      return { rule: 'field-character', severity: 'error', file, line, column, message, hint };
    }),
  );
}
