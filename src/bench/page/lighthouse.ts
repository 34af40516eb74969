import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BenchProblem } from '../bench-problem.ts';

/** The categories that Lighthouse scores, in the order of its own report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** One visit to one page, with Lighthouse's settings for a telephone. */
export interface Visit {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** All that went over the wire, headers included. */
  readonly bytes: number;
  /** What is not as it should be, by its id; audits without a score or without weight are left out. */
  readonly faults: readonly string[];
}

export type Audit = (url: string) => Promise<Visit>;

/**
 * Lighthouse, from the project's packages or those of another folder: it brings 170 MB of its own, so the project does
 * not depend on it.
 *
 * @param folder where it is installed; '' for the project itself
 * @param port at which the browser listens for DevTools
 * @throws {BenchProblem} that says how to install it
 */
export async function openLighthouse(folder: string, port: number): Promise<Audit> {
  const run = await load(folder);
  return async (url) =>
    readVisit(await run(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] }));
}

type Run = (url: string, flags: object) => Promise<unknown>;

async function load(folder: string): Promise<Run> {
  const from = folder === '' ? import.meta.filename : join(resolve(folder), 'package.json');
  try {
    const loaded: unknown = await import(pathToFileURL(createRequire(from).resolve('lighthouse')).href);
    const run = fieldOf(loaded, 'default');
    if (typeof run === 'function') return async (url, flags) => run(url, flags);
  } catch (cause) {
    throw new BenchProblem(MISSING, { cause });
  }
  throw new BenchProblem(MISSING);
}

const MISSING =
  'Lighthouse が見つからないので、空のフォルダーで npm install lighthouse@13 を実行し、そのフォルダーを --lighthouse に書いてください。';

function readVisit(result: unknown): Visit {
  const report = fieldOf(result, 'lhr');
  const audits = fieldOf(report, 'audits');
  const scored = fieldOf(report, 'categories');
  const score = (category: Category): number =>
    Math.round(100 * numberOf(fieldOf(fieldOf(scored, category), 'score')));
  const weighed = categories
    .flatMap((category) => listOf(fieldOf(fieldOf(scored, category), 'auditRefs')))
    .filter((reference) => numberOf(fieldOf(reference, 'weight')) > 0)
    .map((reference) => String(fieldOf(reference, 'id')));
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    shift: numberOf(fieldOf(fieldOf(audits, 'cumulative-layout-shift'), 'numericValue')),
    bytes: numberOf(fieldOf(fieldOf(audits, 'total-byte-weight'), 'numericValue')),
    faults: weighed.filter((id) => {
      const result = fieldOf(fieldOf(audits, id), 'score');
      return typeof result === 'number' && result < 0.9;
    }),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** NaN where Lighthouse could not tell: it must not pass for a good number. */
function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
