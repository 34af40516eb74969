import type { Browser, Page } from 'playwright';
import { BenchProblem } from '../bench-problem.ts';
import type { SearchPage } from './system.ts';

/** The answer to one query, as the browser gave it. */
export interface PageAnswer {
  readonly found: readonly number[];
  /** From the query to the loaded results, by the page's own clock. */
  readonly ms: number;
}

/** A page that can be asked. Nothing of the search is loaded before the first query. */
export interface OpenPage {
  /** One query after the other. @throws {BenchProblem} when the search fails or does not answer in time. */
  readonly ask: (queries: readonly string[]) => Promise<readonly PageAnswer[]>;
  readonly close: () => Promise<void>;
}

const LONGEST_BATCH_MS = 180_000;

/** Opens a system's page in a profile of its own: no cache, no storage, nothing from before. */
export async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  await page.goto(address);
  return {
    ask: (queries) => askWithin(page, queries, address),
    close: () => context.close(),
  };
}

async function askWithin(
  page: Page,
  queries: readonly string[],
  address: string,
): Promise<readonly PageAnswer[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), LONGEST_BATCH_MS);
  });
  try {
    return await Promise.race([page.evaluate(askHere, { module: `${address}page.js`, queries }), deadline]);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new BenchProblem(`${new URL(address).pathname} の検索が途中で止まりました: ${reason}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Runs inside the page; nothing of this file exists there. */
async function askHere(asked: {
  readonly module: string;
  readonly queries: readonly string[];
}): Promise<readonly PageAnswer[]> {
  const answers: PageAnswer[] = [];
  for (const query of asked.queries) {
    const started = performance.now();
    const { search }: SearchPage = await import(asked.module);
    const found = await search(query);
    answers.push({ found, ms: performance.now() - started });
  }
  return answers;
}
