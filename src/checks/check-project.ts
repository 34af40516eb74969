import type { Issue } from '#domain/issue.ts';
import { type Content, everyManuscript, readContent, readSources } from '#manuscripts/read-content.ts';
import { allRules, staleRules } from './all-rules.ts';
import type { CheckCaches } from './check-caches.ts';
import type { CheckOptions } from './check-options.ts';
import { issuesOf, unknownFiles } from './chosen-files.ts';
import { fixContent } from './fix/fix-content.ts';
import { replaceFile } from './fix/replace-file.ts';
import { checkLinks } from './links/check-links.ts';
import { linkRules } from './links/link-rules.ts';
import type { Network } from './links/visit-links.ts';
import { projectGiven } from './project-given.ts';
import { lintProse, proseRuleIds } from './prose/lint-prose.ts';
import type { Before, Given } from './rule.ts';
import { runChecks } from './run-checks.ts';

/** What a check of the project found, and what it has to say besides. */
export interface CheckReport {
  readonly issues: readonly Issue[];
  readonly notes: readonly string[];
  /** Files of the command line that `content/` does not hold; then nothing was checked. */
  readonly unknown: readonly string[];
}

/** Far more than any content needs. */
const rounds = 10;

/**
 * Checks `content/` of the project at `root` as an editor asked for it, and with `fix` mends what can be
 * mended first.
 *
 * @param options.files relative to `root`, with forward slashes
 */
export async function checkProject(
  root: string,
  options: CheckOptions,
  outside: { readonly network: Network; readonly caches: CheckCaches },
): Promise<CheckReport> {
  const { moment } = outside.network;
  const given: Given = { ...projectGiven(root, moment), ...(options.stale ?? {}) };
  let content = await readContent(root);
  const unknown = unknownFiles(content, options.files);
  if (unknown.length > 0) return { issues: [], notes: [], unknown };
  const isMeant = (file: string) => options.files.length === 0 || options.files.includes(file);
  const prose = (of: Content) =>
    options.prose ? lintProse(of, { isMeant, cache: outside.caches.prose }) : Promise.resolve([]);

  const notes: string[] = [];
  let proseIssues = await prose(content);
  if (options.fix) {
    const fixed = new Map<string, number>();
    // What one rule mends may let another's change through; the prose is read anew each time.
    for (let round = 0; round < rounds; round += 1) {
      const sources = await readSources(root);
      const read = proseIssues;
      const before = content;
      const check = (of: Content) => runChecks(of, allRules, given, stillTrue(read, before, of));
      const changes = fixContent(sources, check, isMeant);
      if (changes.length === 0) break;
      for (const { file, bytes, count } of changes) {
        replaceFile(root, file, bytes);
        fixed.set(file, (fixed.get(file) ?? 0) + count);
      }
      content = await readContent(root);
      proseIssues = await prose(content);
    }
    const count = [...fixed.values()].reduce((sum, own) => sum + own, 0);
    notes.push(
      count === 0
        ? '直せるところはありませんでした。'
        : `${fixed.size}個のファイルの${count}か所を直しました。`,
    );
  }

  const links = options.links
    ? await checkLinks(content, { isMeant, cache: outside.caches.links, network: outside.network })
    : { issues: [], notes: [] };
  const issues = runChecks(content, options.stale ? [...staleRules, ...allRules] : allRules, given, {
    issues: [...proseIssues, ...links.issues],
    rules: [...(options.prose ? proseRuleIds : []), ...(options.links ? Object.keys(linkRules) : [])],
  });
  return { issues: issuesOf(issues, options.files), notes: [...notes, ...links.notes], unknown };
}

/** The prose issues of the files that have not changed since they were read: others' places have moved. */
function stillTrue(issues: readonly Issue[], read: Content, now: Content): Before {
  const digests = new Map(everyManuscript(read).map(({ file, digest }) => [file, digest]));
  const same = new Set(
    everyManuscript(now)
      .filter(({ file, digest }) => digests.get(file) === digest)
      .map(({ file }) => file),
  );
  return { issues: issues.filter(({ file }) => same.has(file)), rules: [] };
}
