import { compareIssues, type Issue } from '#domain/issue.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { unaccepted } from './acceptance.ts';
import { allRules } from './all-rules.ts';
import type { Before, Given } from './rule.ts';

/** Rules that ask which other articles there are, but not what they say. */
const askingForIds: ReadonlySet<string> = new Set(['id-twice', 'related-unknown', 'link-internal']);

/** Rules that hold articles against each other. The rest see one article as well as all. */
const comparing: ReadonlySet<string> = new Set([
  'incident-duplicate',
  'series-number',
  'series-gap',
  'link-unpublished',
  'text-copied',
  'register',
  'review-missing',
]);

/**
 * What the check says of one article, reading mistakes included, from top to bottom: the same as
 * `runChecks` over everything, in a small part of the time. Prose, which needs a dictionary, is left out.
 *
 * @param file relative to the project's root
 */
export function problemsOfArticle(file: string, content: Content, given: Given): readonly Issue[] {
  const own = content.articles.filter((manuscript) => manuscript.file === file);
  const alone = withOnly(own, content);
  const amongIds = withOnly(
    content.articles.map((one) => (one.file === file ? one : { ...silent(one), value: null })),
    content,
  );
  let before: Before = { issues: [], rules: [] };
  for (const { id, severity, check } of allRules) {
    const seen = comparing.has(id) ? content : askingForIds.has(id) ? amongIds : alone;
    const found = check(seen, given, before)
      .filter((finding) => finding.file === file)
      .map((finding) => ({ rule: id, severity, ...finding }));
    before = { issues: [...before.issues, ...found], rules: [...before.rules, id] };
  }
  return [...own.flatMap(({ issues }) => issues), ...unaccepted(before.issues, alone)].sort(compareIssues);
}

/** The content with these articles; of other kinds it says what there is, but none of their words. */
function withOnly(articles: readonly ArticleManuscript[], content: Content): Content {
  return {
    articles,
    series: content.series.map(silent),
    authors: content.authors.map(silent),
    tags: content.tags.map(silent),
    lessons: content.lessons.map(silent),
    glossary: content.glossary.map(silent),
    pages: content.pages.map(silent),
    newsletters: content.newsletters.map(silent),
    sent: content.sent.map(silent),
    register: content.register.map(silent),
  };
}

function silent<Read extends Pick<ArticleManuscript, 'text' | 'strings'>>(manuscript: Read): Read {
  return { ...manuscript, text: '', strings: () => [] };
}
