import { allRules } from '#checks/all-rules.ts';
import { projectGiven } from '#checks/project-given.ts';
import { reportText } from '#checks/reporters/text.ts';
import { runChecks } from '#checks/run-checks.ts';
import { DeskProblem } from '#desk/desk-problem.ts';
import type { Issue } from '#domain/issue.ts';
import { isPublished } from '#domain/publication/moment.ts';
import { type Content, readContent, valuesOf } from '#manuscripts/read-content.ts';
import type { WrittenEdition } from '#manuscripts/read-editions.ts';
import { type EditionPage, type EditionSurroundings, toEditionPage } from '#view-models/edition-page.ts';

/** An edition with all that its mail is made of. */
export interface FoundEdition {
  readonly written: WrittenEdition;
  readonly page: EditionPage;
  /** What it was made from. */
  readonly around: EditionSurroundings;
  /** What the rules say of the edition's file and of the articles that it carries. */
  readonly issues: readonly Issue[];
}

/**
 * Finds an edition as it will be on its day: an article that is scheduled for that day is in it.
 *
 * @param moment the publication moment, an ISO instant
 * @throws {DeskProblem} where there is no such edition, or it cannot be read
 */
export async function findEdition(root: string, id: string, moment: string): Promise<FoundEdition> {
  const content = await readContent(root);
  const manuscript = content.newsletters.find((candidate) => candidate.id === id);
  if (manuscript === undefined) {
    const known = content.newsletters.map((candidate) => candidate.id).join('、');
    throw new DeskProblem(
      `号「${id}」（content/newsletters/${id}.mdx）は、ありません。${known === '' ? 'npm run newsletter -- new で、はじめの号の下書きを書けます。' : `あるのは、${known} です。`}`,
    );
  }
  // What was published and sent decides what is told; half of it would tell it wrongly.
  const memory = [...content.register, ...content.sent].flatMap(({ issues }) => issues);
  if (memory.length > 0) throw new DeskProblem(reportText(memory));
  if (manuscript.value === null) throw new DeskProblem(reportText(manuscript.issues));
  const { edition } = manuscript.value;
  const onItsDay = [moment, `${edition.date}T23:59:59+09:00`]
    .map((time) => new Date(time).toISOString())
    .sort()
    .at(-1);
  const around = surroundingsOf(content, onItsDay ?? moment);
  const carried = new Set(
    content.articles.filter(({ id: article }) => edition.articles.includes(article)).map(({ file }) => file),
  );
  const issues = runChecks(content, allRules, projectGiven(root, moment)).filter(
    ({ file }) => file === manuscript.file || carried.has(file),
  );
  return { written: manuscript.value, page: toEditionPage(edition, around), around, issues };
}

/** What editions need to know of the publication, as readers see it at a moment. */
export function surroundingsOf(content: Content, moment: string): EditionSurroundings {
  const [register] = valuesOf(content.register);
  return {
    articles: valuesOf(content.articles)
      .map(({ article }) => article)
      .filter((article) => isPublished(article, moment)),
    series: valuesOf(content.series),
    register: register ?? { articles: {} },
    sent: valuesOf(content.sent),
  };
}
