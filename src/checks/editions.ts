import type { Edition } from '#domain/newsletter/edition.ts';
import type { Manuscript } from '#manuscripts/manuscript.ts';
import type { Content } from '#manuscripts/read-content.ts';
import type { WrittenEdition } from '#manuscripts/read-editions.ts';

/** An edition that could be read, with the file that says so. */
export interface EditionAt {
  readonly manuscript: Manuscript<WrittenEdition>;
  readonly edition: Edition;
}

/** The editions that could be read, in the order of their numbers. */
export function editionsOf({ newsletters }: Pick<Content, 'newsletters'>): readonly EditionAt[] {
  return newsletters
    .flatMap((manuscript) =>
      manuscript.value === null ? [] : [{ manuscript, edition: manuscript.value.edition }],
    )
    .toSorted((a, b) => a.edition.number - b.edition.number);
}
