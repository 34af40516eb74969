import type { Edit, Issue } from '#domain/issue.ts';
import { type Content, type ContentSources, contentOf, everyManuscript } from '#manuscripts/read-content.ts';
import { editBytes } from './edit-bytes.ts';

/** A file that the fixes changed. */
export interface FixedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** How many edits were made in it. */
  readonly count: number;
}

/** Some edits only become possible after others; so many rounds are far more than any file needs. */
const rounds = 20;

/**
 * Makes every edit that the checks offer, again and again until none is left, so that a second call finds
 * nothing to do. A file that could be read and no longer could after its edits keeps its text.
 *
 * @param check the issues of a content, with their edits
 * @param isMeant which files may be changed
 */
export function fixContent(
  sources: ContentSources,
  check: (content: Content) => readonly Issue[],
  isMeant: (file: string) => boolean,
): readonly FixedFile[] {
  let present = sources;
  const fixed = new Map<string, FixedFile>();
  const refused = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const edits = editsByFile(check(contentOf(present)), (file) => isMeant(file) && !refused.has(file));
    let changes = 0;
    const next = mapFiles(present, (source) => {
      const wanted = edits.get(source.file);
      if (wanted === undefined) return source;
      const { bytes, count } = editBytes(source.bytes, wanted);
      if (count === 0) return source;
      changes += count;
      fixed.set(source.file, {
        file: source.file,
        bytes,
        count: (fixed.get(source.file)?.count ?? 0) + count,
      });
      return { ...source, bytes };
    });
    if (changes === 0) break;
    const broken = newlyUnreadable(contentOf(present), contentOf(next));
    for (const file of broken) {
      refused.add(file);
      fixed.delete(file);
    }
    const before = present;
    present = mapFiles(next, (source) =>
      broken.has(source.file)
        ? (Object.values(before)
            .flat()
            .find(({ file }) => file === source.file) ?? source)
        : source,
    );
  }
  return [...fixed.values()];
}

function editsByFile(
  issues: readonly Issue[],
  isMeant: (file: string) => boolean,
): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, Edit[]>();
  for (const { file, edit } of issues) {
    if (edit === undefined || !isMeant(file)) continue;
    edits.set(file, [...(edits.get(file) ?? []), edit]);
  }
  return edits;
}

function newlyUnreadable(before: Content, after: Content): ReadonlySet<string> {
  const readable = new Set(
    everyManuscript(before)
      .filter(({ value }) => value !== null)
      .map(({ file }) => file),
  );
  return new Set(
    everyManuscript(after)
      .filter(({ file, value }) => value === null && readable.has(file))
      .map(({ file }) => file),
  );
}

function mapFiles(
  sources: ContentSources,
  change: (source: ContentSources['articles'][number]) => ContentSources['articles'][number],
): ContentSources {
  return {
    articles: sources.articles.map(change),
    series: sources.series.map(change),
    authors: sources.authors.map(change),
    tags: sources.tags.map(change),
    lessons: sources.lessons.map(change),
    glossary: sources.glossary.map(change),
    pages: sources.pages.map(change),
    newsletters: sources.newsletters.map(change),
    sent: sources.sent.map(change),
    register: sources.register.map(change),
  };
}
