import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { allRules } from '#checks/all-rules.ts';
import { projectGiven } from '#checks/project-given.ts';
import { reportText } from '#checks/reporters/text.ts';
import { hasErrors, runChecks } from '#checks/run-checks.ts';
import { draftsLine, setDraftsApart } from '#checks/set-drafts-apart.ts';
import type { Delivery } from '#domain/newsletter/delivery.ts';
import { contentNow } from '#manuscripts/remember-content.ts';
import { acquireBuildLock, isProcessAlive } from './build-lock.ts';
import { browserForPdf, writePdfs } from './handout-pdfs.ts';
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
 * @param options.pdf whether the handouts are printed to PDF too, where a browser can do it; `say` tells if not
 * @param options.newsletter how editions reach subscribers, where it is not as the site's configuration says
 * @param options.say prints one line of progress
 * @throws ContentError when `content/` has errors outside of drafts; `dist/` is then untouched
 */
export async function buildSite(options: {
  readonly root: string;
  readonly moment: string;
  readonly pdf: boolean;
  readonly newsletter?: Delivery;
  readonly say: (line: string) => void;
}): Promise<void> {
  const { root, moment, say } = options;
  const release = acquireBuildLock(root, { pid: process.pid, isAlive: isProcessAlive });
  try {
    say('記事を調べています…');
    const content = await contentNow(root);
    const issues = setDraftsApart(runChecks(content, allRules, projectGiven(root, moment)), content);
    const drafts = draftsLine(issues.ofDrafts);
    if (hasErrors(issues.others)) throw new ContentError(reportText(issues.others));
    if (issues.others.length > 0) say(reportText(issues.others));
    if (drafts !== null) say(drafts);

    say('ページと検索の索引を作っています…');
    if (options.newsletter !== undefined) {
      process.env['KYOKUN_WITH_NEWSLETTER'] = JSON.stringify(options.newsletter);
    }
    const browser = options.pdf ? await browserForPdf(root, say) : null;
    const outDir = await buildPages(root, { moment, pdf: browser !== null });
    if (browser !== null && !(await writePdfs(outDir, { content, moment, browser, say }))) {
      // Made again as a whole, so that no page links to a PDF that is not there.
      await buildPages(root, { moment, pdf: false });
    }
    markNextComplete(root);
    swapIn(root);
  } finally {
    release();
  }
}

/** Lets Astro make the pages in a new `dist.next/`, and returns the folder; it is gone if that fails. */
async function buildPages(
  root: string,
  { moment, pdf }: { readonly moment: string; readonly pdf: boolean },
): Promise<string> {
  const outDir = startNext(root);
  process.env['KYOKUN_AT'] = moment;
  // Not by the name under which pages ask for it: Astro would give them this text.
  process.env['KYOKUN_WITH_PDF'] = pdf ? '1' : '0';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await build({ root, outDir, logLevel: 'warn', mode: 'production' });
  } catch (error) {
    await rm(outDir, { recursive: true, force: true });
    throw error;
  }
  return outDir;
}
