import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, sourcesOfThisMachine } from '#browser/find-browser.ts';
import { BenchProblem } from '../src/bench/bench-problem.ts';
import { parseNewsletterBenchOptions } from '../src/bench/newsletter/options.ts';
import { newsletterText } from '../src/bench/newsletter/report.ts';
import { measureNewsletter, renderEdition } from '../src/bench/newsletter/run-newsletter.ts';
import { shortfallsOf } from '../src/bench/page/judge.ts';
import { parsePageBenchOptions } from '../src/bench/page/options.ts';
import { pageText } from '../src/bench/page/report.ts';
import { runPage } from '../src/bench/page/run-page.ts';
import { parseSearchBenchOptions } from '../src/bench/search/options.ts';
import { growthText, qualityText, siteText } from '../src/bench/search/report-text.ts';
import { runGrowth } from '../src/bench/search/run-growth.ts';
import { type RunSurroundings, runQuality } from '../src/bench/search/run-quality.ts';
import { runSite } from '../src/bench/search/run-site.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

async function benchSearch(args: readonly string[]): Promise<void> {
  const options = parseSearchBenchOptions(args);
  const around = await surroundings();
  if (options.site !== '') {
    const report = await runSite({ folder: options.site, profiles: Number.POSITIVE_INFINITY }, around);
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    console.log(siteText(report));
    return;
  }
  const run = options.growth
    ? await runGrowth(options, around).then((report) => ({ report, text: growthText(report) }))
    : await runQuality(options, around).then((report) => ({ report, text: qualityText(report) }));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(run.report, null, 2)}\n`);
  console.log(run.text);
}

async function benchPage(args: readonly string[]): Promise<void> {
  const options = parsePageBenchOptions(args);
  const report = await runPage(options, await surroundings());
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(pageText(report));
  const shortfalls = shortfallsOf(report.pages);
  if (shortfalls.length > 0) throw new BenchProblem(shortfalls.join('\n'));
}

async function surroundings(): Promise<RunSurroundings> {
  return {
    program: await findBrowser(sourcesOfThisMachine(join(import.meta.dirname, '..'))),
    signal: interrupted.signal,
    say: (line) => console.error(line),
  };
}

async function benchNewsletter(args: readonly string[]): Promise<void> {
  const options = parseNewsletterBenchOptions(args);
  const report = await measureNewsletter(await renderEdition(interrupted.signal), options, {
    signal: interrupted.signal,
    say: (line) => console.error(line),
  });
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(newsletterText(report));
}

const subjects = new Map([
  ['search', benchSearch],
  ['page', benchPage],
  ['newsletter', benchNewsletter],
]);
const [subject = '', ...args] = process.argv.slice(2);
try {
  const bench = subjects.get(subject);
  if (bench === undefined) {
    throw new BenchProblem(
      `測るもの「${subject}」はないので、npm run bench -- search --corpus フォルダー、npm run bench -- page、npm run bench -- newsletter のように書いてください。`,
    );
  }
  await bench(args);
} catch (error) {
  process.exitCode = 1;
  // What fails after an interruption fails because of it.
  if (interrupted.signal.aborted) console.error('中断したので、結果はありません。');
  else if (error instanceof BenchProblem) console.error(error.message);
  else throw error;
}
