import { tagRules } from '#checks/all-rules.ts';
import { hasErrors, runChecks } from '#checks/run-checks.ts';
import type { Issue } from '#domain/issue.ts';
import { readContent } from '#manuscripts/read-content.ts';
import { writeTagRegistry } from '#manuscripts/tag-registry-file.ts';
import type { Tokenizer } from '#search/analyzer/tokenizer.ts';
import { makeTagRegistry } from './make-tag-registry.ts';

/**
 * Reads tags and articles and writes the tag registry, unless a tag or an article has an error: then
 * the last good registry stays. Returns the issues and the number of tags written.
 *
 * @param options.moment the publication moment, an ISO instant: only published articles count
 * @param options.tokenizer reads the labels of tags that state no reading
 */
export async function rebuildTags(options: {
  readonly root: string;
  readonly moment: string;
  readonly tokenizer: Tokenizer;
}): Promise<{ readonly issues: readonly Issue[]; readonly written: number | null }> {
  const content = await readContent(options.root);
  const issues = runChecks(content, tagRules);
  if (hasErrors(issues)) return { issues, written: null };
  const registry = makeTagRegistry(content, options.moment, options.tokenizer);
  await writeTagRegistry(options.root, registry);
  return { issues, written: registry.length };
}
