import { problemsOfArticle } from '#checks/article-problems.ts';
import { projectGiven } from '#checks/project-given.ts';
import type { Issue } from '#domain/issue.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { rememberContent } from '#manuscripts/remember-content.ts';
import { readTagRegistry } from '#manuscripts/tag-registry-file.ts';

/*
 * What only the live preview asks for. It reads the files themselves: Astro's store writes half a second
 * after a change, and knows no article that has a mistake.
 */

const root = import.meta.env.KYOKUN_ROOT;
const remembered = rememberContent(root);

let reading: Promise<Content> | undefined;

/** One request asks several times; whoever asks while the files are read shares the answer. */
function read(): Promise<Content> {
  reading ??= remembered().finally(() => {
    reading = undefined;
  });
  return reading;
}

/** `content/` as it is now. */
export function previewContent(): Promise<Content> {
  return read();
}

/** The tag registry as it was last written. */
export function previewTags(): Promise<readonly TagRecord[]> {
  return readTagRegistry(root);
}

/** What the check says of one article. */
export interface ArticleProblems {
  readonly root: string;
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** What is to be mended in an article; null where there is none of that id. */
export async function problemsOf(id: string): Promise<ArticleProblems | null> {
  const content = await read();
  const found = content.articles.find((manuscript) => manuscript.id === id);
  if (!found) return null;
  const given = projectGiven(root, import.meta.env.KYOKUN_MOMENT);
  return { root, file: found.file, issues: problemsOfArticle(found.file, content, given) };
}
