import type { Edit } from '#domain/issue.ts';
import { type Content, everyManuscript } from '#manuscripts/read-content.ts';
import { lineStarts, pointAt } from '#markdown/text-position.ts';
import { bodyStart, fieldName, passagesOf } from './passages.ts';
import type { Finding, Words } from './rule.ts';

/** An address that readers can follow, wherever an editor wrote it. */
export interface WrittenAddress {
  readonly file: string;
  readonly url: string;
  /** The words of a link in a body; null for an address of the front matter. */
  readonly text: string | null;
  /** The change that replaces the address, where its text stands in the file as it is. */
  readonly replaceBy: (url: string) => Edit | null;
  readonly finding: (words: Words) => Finding;
}

const addressFields = ['sources.url', 'sources.archiveUrl', 'links.url'];

/** Every address of `content/` in the order of its files: of the front matter and of the bodies' links. */
export function everyAddress(content: Content): readonly WrittenAddress[] {
  const fields = everyManuscript(content).flatMap((manuscript) =>
    manuscript.strings().flatMap(({ path, value, offsets }): readonly WrittenAddress[] => {
      if (!addressFields.includes(fieldName(path))) return [];
      const start = offsets?.[0];
      return [
        {
          file: manuscript.file,
          url: value,
          text: null,
          replaceBy: (url) =>
            start !== undefined && manuscript.text.startsWith(value, start)
              ? { start, end: start + value.length, text: url }
              : null,
          finding: (words) => ({ file: manuscript.file, ...manuscript.locate(path), ...words }),
        },
      ];
    }),
  );
  const links = [
    ...passagesOf(content, 'articles'),
    ...passagesOf(content, 'pages'),
    ...passagesOf(content, 'newsletters'),
  ].flatMap(({ manuscript, block }) =>
    (block?.links ?? []).map(({ url, text, offset }): WrittenAddress => {
      const start = bodyStart(manuscript) + offset;
      const at = manuscript.text.indexOf(url, start);
      return {
        file: manuscript.file,
        url,
        text,
        replaceBy: (other) => (at === -1 ? null : { start: at, end: at + url.length, text: other }),
        finding: (words) => {
          const { line, column } = pointAt(lineStarts(manuscript.text), start);
          return { file: manuscript.file, line, column, ...words };
        },
      };
    }),
  );
  return [...fields, ...links];
}
