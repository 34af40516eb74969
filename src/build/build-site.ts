import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { allRules } from '#checks/all-rules.ts';
import { projectGiven } from '#checks/project-given.ts';
import { reportText } from '#checks/reporters/text.ts';
import { hasErrors, runChecks } from '#checks/run-checks.ts';
import { readContent } from '#manuscripts/read-content.ts';
import type { SiteConfig } from '#site';
import { acquireBuildLock, isProcessAlive } from './build-lock.ts';
import { markNextComplete, startNext, swapIn } from './swap.ts';

/** The content has errors; `report` is what the editor reads. */
export class ContentError extends Error {
  readonly report: string;
  constructor(report: string) {
    super('記事に直すところがあるため、サイトを作りませんでした。');
    this.report = report;
  }
}

/**
 * Builds the whole site beside the present one and puts it in place only when it is complete.
 *
 * @param options.moment the publication moment, an ISO instant
 * @param options.newsletter what stands behind the sign-up block, where it is not what the site's configuration says
 * @param options.say prints one line of progress
 * @throws ContentError when `content/` has errors; `dist/` is then untouched
 */
export async function buildSite(options: {
  readonly root: string;
  readonly moment: string;
  readonly newsletter?: SiteConfig['newsletter']['provider'];
  readonly say: (line: string) => void;
}): Promise<void> {
  const { root, moment, say } = options;
  const release = acquireBuildLock(root, { pid: process.pid, isAlive: isProcessAlive });
  try {
    say('記事を調べています…');
    const issues = runChecks(await readContent(root), allRules, projectGiven(root, moment));
    if (hasErrors(issues)) throw new ContentError(reportText(issues));
    if (issues.length > 0) say(reportText(issues));

    say('ページと検索の索引を作っています…');
    const outDir = startNext(root);
    process.env['KYOKUN_AT'] = moment;
    if (options.newsletter !== undefined) process.env['KYOKUN_NEWSLETTER'] = options.newsletter;
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    try {
      await build({ root, outDir, logLevel: 'warn', mode: 'production' });
    } catch (error) {
      await rm(outDir, { recursive: true, force: true });
      throw error;
    }
    markNextComplete(root);
    swapIn(root);
  } finally {
    release();
  }
}
