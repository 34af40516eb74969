import { join } from 'node:path';
import { reportText } from '#checks/reporters/text.ts';
import type { Rule } from '#checks/rule.ts';
import { hasErrors, runChecks } from '#checks/run-checks.ts';
import { instantDay } from '#domain/calendar/format.ts';
import type { ValueIssue } from '#domain/incident/article.ts';
import { compareIssues, type Issue } from '#domain/issue.ts';
import { paths } from '#domain/paths.ts';
import { registerFile } from '#domain/publication/register.ts';
import {
  type ArticleToPublish,
  changeRegister,
  type RegisterChange,
} from '#domain/publication/register-changes.ts';
import { registerFaults } from '#domain/publication/register-faults.ts';
import type { ArticleManuscript } from '#manuscripts/read-articles.ts';
import { type Content, readContent } from '#manuscripts/read-content.ts';
import { DeskProblem } from '../desk-problem.ts';
import { writeWhole } from '../write-whole.ts';
import { parsePublishOptions } from './publish-options.ts';
import { registerText } from './register-text.ts';

/** What `npm run publish` needs from around it. */
export interface PublishSurroundings {
  readonly root: string;
  readonly rules: readonly Rule[];
  /** The publication moment, an ISO instant, for `--at` as given. */
  readonly momentOf: (at: string | undefined) => string;
  readonly say: (line: string) => void;
  /** Asks whether to go on; null where nobody can be asked. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  readonly pid: number;
}

/**
 * Registers what readers will see. Shows it first, and refuses what the check refuses.
 *
 * @returns whether the register was written
 * @throws {DeskProblem} with the Japanese words to print
 */
export async function runPublish(args: readonly string[], around: PublishSurroundings): Promise<boolean> {
  const options = parsePublishOptions(args);
  const at = around.momentOf(options.at);
  const content = await readContent(around.root);
  const [held] = content.register;
  if (held?.value === null) throw new DeskProblem(reportText(held.issues));
  const register = held?.value ?? { articles: {} };
  const change = changeRegister(
    register,
    content.articles.flatMap(toPublish),
    options.removals,
    at,
    instantDay(at),
  );
  // The register is held to its promises as it will be, not as it is.
  const rules = around.rules.filter(({ id }) => id !== 'register');
  const issues = [...runChecks(content, rules), ...faultsOf(change, content)].sort(compareIssues);
  if (hasErrors(issues)) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    throw new DeskProblem(`${reportText(errors)}\nエラーを直すまで、公開の台帳には載せません。`);
  }
  for (const line of preview(change, content)) around.say(line);
  const isSame = change.added.length + change.changed.length + change.removed.length === 0;
  if (isSame || options.dryRun) return false;
  if (!options.yes) {
    if (around.confirm === null) {
      throw new DeskProblem(
        '載せてよければ、--yes を付けて、もう一度実行してください（確かめるだけなら --dry-run）。',
      );
    }
    if (!(await around.confirm('この内容で台帳に載せますか（y/N）'))) return false;
  }
  writeWhole(join(around.root, registerFile), registerText(change.register), {
    force: true,
    pid: around.pid,
  });
  return true;
}

function toPublish({ digest, value }: ArticleManuscript): readonly ArticleToPublish[] {
  if (value === null) return [];
  const { id, title, draft, publishedAt, updates } = value.article;
  return [{ id, title, draft, publishedAt, updates, digest }];
}

/** The faults of the change as issues: at the article they speak of, else at the register. */
function faultsOf(change: RegisterChange, content: Content): readonly Issue[] {
  const [held] = content.register;
  const present = content.articles.map(({ id, digest, value }) => ({
    id,
    digest,
    draft: value?.article.draft ?? false,
  }));
  const issueOf = ({ rule, path, message, hint }: ValueIssue): Issue => {
    const article = content.articles.find(
      ({ id }) => message.includes(`「${id}」`) && path[0] !== 'articles',
    );
    const place = article?.locate(path) ?? held?.locate(path) ?? { line: 1, column: 1 };
    return { rule, severity: 'error', file: article?.file ?? registerFile, ...place, message, hint };
  };
  return [...change.faults, ...registerFaults(change.register, present)].map(issueOf);
}

function preview(change: RegisterChange, content: Content): readonly string[] {
  const { added, changed, removed, waiting } = change;
  const entryOf = (article: ArticleToPublish) => `  ${paths.article(article.id)} 「${article.title}」`;
  const series = (id: string) => {
    const place = content.articles.find((article) => article.id === id)?.value?.article.series;
    return place ? `（${place.id} ${place.number}）` : '';
  };
  return [
    ...headed(
      '新しく載る記事',
      added.map((article) => `${entryOf(article)}${series(article.id)}`),
    ),
    ...headed(
      '変わる記事',
      changed.map(({ article, update }) => `${entryOf(article)} ${update.kind}: ${update.text}`),
    ),
    ...headed(
      'なくなるアドレス',
      removed.map(
        (removal) =>
          `  ${paths.article(removal.id)} → ${removal.state === 'withdrawn' ? `取り下げ: ${removal.reason}` : paths.article(removal.target)}`,
      ),
    ),
    ...headed(
      'まだ載らない記事',
      waiting.map(
        (article) => `${entryOf(article)} ${article.draft ? '下書き' : `${article.publishedAt} から`}`,
      ),
    ),
    ...(added.length + changed.length + removed.length === 0 ? ['台帳と公開するものは、同じです。'] : []),
  ];
}

function headed(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${head}（${lines.length}件）:`, ...lines];
}
