import { tagRules } from '#checks/all-rules.ts';
import { hasErrors, runChecks } from '#checks/run-checks.ts';
import { setDraftsApart } from '#checks/set-drafts-apart.ts';
import type { Issue } from '#domain/issue.ts';
import { type Content, readContent } from '#manuscripts/read-content.ts';
import { writeTagRegistry } from '#manuscripts/tag-registry-file.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';
import { makeTagRegistry } from './make-tag-registry.ts';

/**
 * Reads tags and articles and writes the tag registry, unless a tag or an article that is no draft has an
 * error: then the last good registry stays. Returns the issues and the number of tags written.
 *
 * @param options.read gives `content/`, where somebody remembers it
 * @param options.moment the publication moment, an ISO instant: only published articles count
 * @param options.tokenizer reads the labels of tags that state no reading
 */
export async function rebuildTags(options: {
  readonly root: string;
  readonly read?: () => Promise<Content>;
  readonly moment: string;
  readonly tokenizer: Tokenizer;
}): Promise<{ readonly issues: readonly Issue[]; readonly written: number | null }> {
  const { root, read = () => readContent(root) } = options;
  const content = await read();
  const { others: issues } = setDraftsApart(runChecks(content, tagRules), content);
  if (hasErrors(issues)) return { issues, written: null };
  const registry = makeTagRegistry(content, options.moment, options.tokenizer);
  await writeTagRegistry(root, registry);
  return { issues, written: registry.length };
}
