import { join } from 'node:path';
import { reportText } from '#checks/reporters/text.ts';
import { DeskProblem } from '#desk/desk-problem.ts';
import { compareIssues, type Issue } from '#domain/issue.ts';
import { changesToTell, presentVersion } from '#domain/newsletter/changes-since.ts';
import type { Carried, SentEdition } from '#domain/newsletter/sent-edition.ts';
import { type Topic, topicsOfEdition } from '#domain/newsletter/topics.ts';
import type { SiteConfig } from '#site';
import { type EditionMail, toEditionMail } from '../mail/edition-mail.ts';
import { sampleLinks } from '../mail/recipient-links.ts';
import { builtPages } from '../preflight/built-pages.ts';
import { preflight } from '../preflight/preflight.ts';
import { type FoundEdition, findEdition } from './find-edition.ts';

/** An edition in whose way nothing stands: it may be sent. */
export interface ReadyEdition extends FoundEdition {
  readonly mail: EditionMail;
  /** Whom it concerns. */
  readonly topics: readonly Topic[];
  /** What the record of its sending will say it carried. */
  readonly carried: Pick<SentEdition, 'articles' | 'followUps'>;
  /** What the pre-flight check only warns of, as text; empty where it is silent. */
  readonly warnings: string;
}

/**
 * Finds an edition, renders it, and looks it through.
 *
 * @throws {DeskProblem} with everything that has to be mended before it may be sent
 */
export async function readyEdition(
  root: string,
  id: string,
  moment: string,
  site: SiteConfig,
): Promise<ReadyEdition> {
  const { found, mail, issues } = await lookThrough(root, id, moment, site);
  refuse(
    found,
    issues.filter(({ severity }) => severity === 'error'),
  );
  const { written, around } = found;
  const carried = carriedBy(found);
  const tags = around.articles.filter((article) => written.edition.articles.includes(article.id));
  return {
    ...found,
    mail,
    carried,
    topics: topicsOfEdition({
      tags: [...new Set(tags.flatMap((article) => article.tags))],
      hasFollowUps: carried.followUps.length > 0,
    }),
    warnings: issues.length === 0 ? '' : reportText(issues),
  };
}

/** What even the inbox of an editor must not get: a mail that does not say who sends it. */
const neverSent: ReadonlySet<string> = new Set(['mail-sender', 'mail-footer']);

/**
 * An edition as one test mail: also a draft, with all that still stands in the way of sending it.
 *
 * @throws {DeskProblem} where its sender is a placeholder
 */
export async function trialEdition(
  root: string,
  id: string,
  moment: string,
  site: SiteConfig,
): Promise<Pick<ReadyEdition, 'page' | 'mail' | 'warnings'>> {
  const { found, mail, issues } = await lookThrough(root, id, moment, site);
  refuse(
    found,
    issues.filter(({ rule, severity }) => severity === 'error' && neverSent.has(rule)),
  );
  return { page: found.page, mail, warnings: issues.length === 0 ? '' : reportText(issues) };
}

async function lookThrough(root: string, id: string, moment: string, site: SiteConfig) {
  const found = await findEdition(root, id, moment);
  const { written, page } = found;
  const mail = await toEditionMail(page, written.source, site);
  const issues = preflight({
    file: written.file,
    draft: written.edition.draft,
    mail,
    links: sampleLinks(site),
    site,
    hasPage: builtPages(join(root, 'dist')),
    issues: found.issues,
  }).toSorted(compareIssues);
  return { found, mail, issues };
}

function refuse({ page }: FoundEdition, stops: readonly Issue[]): void {
  if (stops.length === 0) return;
  throw new DeskProblem(
    `${reportText(stops)}\n${page.label}は、このままでは送れません（直すところが${stops.length}件）。何も送っていません。`,
  );
}

/**
 * The versions of the articles in the mail. A sending that was broken off keeps the record it began with.
 *
 * @throws {DeskProblem} where an article stands in no register: no correction could follow it
 */
function carriedBy({ written: { edition }, around }: FoundEdition): ReadyEdition['carried'] {
  const own = around.sent.find(({ id }) => id === edition.id);
  if (own !== undefined) return { articles: own.articles, followUps: own.followUps };
  const versionOf = (id: string) => presentVersion(id, around.register);
  const unknown = edition.articles.filter((id) => versionOf(id) === null);
  if (unknown.length > 0) {
    throw new DeskProblem(
      `公開の台帳（content/register.yaml）に載っていない記事があります: ${unknown.join('、')}。npm run publish で公開してから送ります。何も送っていません。`,
    );
  }
  const present = (ids: readonly string[]) =>
    ids.flatMap((id): Carried | readonly Carried[] => versionOf(id) ?? []);
  return {
    articles: present(edition.articles),
    followUps: present(changesToTell(around.sent, around.register).map(({ id }) => id)),
  };
}
