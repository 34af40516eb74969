import { z } from 'zod';

/** A slug of lower-case ASCII letters, digits and hyphens, as it stands in a URL. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An article's id: the file's base name, 3 to 60 characters with at least one letter. */
export const articleIdPattern = /^(?=.*[a-z])[a-z0-9-]{3,60}$/;

/** The id of a lesson, `L-001` to `L-999`. */
export const lessonIdPattern = /^L-\d{3}$/;

/**
 * The id of a source within one article: `s` and the number that readers see, so that a footnote
 * keeps its number when another source is added.
 */
export const sourceIdPattern = /^s[1-9]\d{0,2}$/;

/** What a `<Claim>` names its row by: the row's id (`domain/ledger/named-rows.ts`), or the day, month or year of a row of the timeline. */
export const markPattern = /^(?:[ctirkfa][1-9]\d{0,2}|\d{4}(?:-\d{2}){0,2})$/;

export const slug = z
  .string()
  .regex(slugPattern, { error: '半角の英小文字・数字・ハイフンで書きます（例: supply-chain）' });

export const articleId = z.string().regex(articleIdPattern, {
  error: '記事のIDは、半角の英小文字・数字・ハイフンの3〜60文字で、英字を1つ以上含めます',
});

export const lessonId = z.string().regex(lessonIdPattern, { error: '教訓のIDは L-001 の形で書きます' });

export const sourceId = z.string().regex(sourceIdPattern, { error: '出典のIDは s1、s2 のように書きます' });

/** The id of a row of one article, by which a sentence of the body names it: the letter of its kind and a number. */
export function rowId(letter: string) {
  return z
    .string()
    .regex(new RegExp(`^${letter}[1-9]\\d{0,2}$`), {
      error: `この行のIDは ${letter}1、${letter}2 のように書きます`,
    })
    .optional()
    .describe(
      `本文の Claim が指す番号（${letter}1、${letter}2…）。本文の数や日付だけではこの行に決まらないときに付けます。`,
    );
}
