import type { Machine } from '../machine.ts';
import { machineLine, table } from '../report-table.ts';
import { quantile } from '../statistics.ts';
import type { AuditedPage } from './audited-pages.ts';
import { type Category, categories, type Visit } from './lighthouse.ts';

/** One page, visited several times; every number is the median. */
export interface PageMeasures extends AuditedPage {
  readonly scores: Readonly<Record<Category, number>>;
  readonly shift: number;
  readonly bytes: number;
  /** What was found in any of the visits. */
  readonly faults: readonly string[];
}

export interface PageReport {
  readonly machine: Machine;
  readonly runs: number;
  readonly pages: readonly PageMeasures[];
}

/** Sums up the visits to a page. */
export function toPageMeasures(page: AuditedPage, visits: readonly Visit[]): PageMeasures {
  const median = (read: (visit: Visit) => number) => quantile(visits.map(read), 0.5);
  return {
    ...page,
    scores: {
      performance: median(({ scores }) => scores.performance),
      accessibility: median(({ scores }) => scores.accessibility),
      'best-practices': median(({ scores }) => scores['best-practices']),
      seo: median(({ scores }) => scores.seo),
    },
    shift: median(({ shift }) => shift),
    bytes: median(({ bytes }) => bytes),
    faults: [...new Set(visits.flatMap(({ faults }) => faults))].sort(),
  };
}

/** The report as a table for a terminal. */
export function pageText({ machine, runs, pages }: PageReport): string {
  const rows = pages.map(({ name, address, scores, shift, bytes }) => [
    name,
    `/${address}`,
    ...categories.map((category) => String(scores[category])),
    shift.toFixed(3),
    (bytes / 1000).toFixed(1),
  ]);
  const faults = pages.flatMap(({ address, faults: own }) =>
    own.length === 0 ? [] : [`/${address}: ${own.join('、')}`],
  );
  return [
    ...table(['page', 'address', ...categories, 'shift', 'KB'], rows),
    '',
    ...(faults.length === 0 ? [] : [...faults, '']),
    `Lighthouse の携帯電話の設定で${runs}回ずつ測った中央値。KB は 1,000 バイトで、圧縮後の応答（ヘッダーを含む）。`,
    machineLine(machine),
  ].join('\n');
}
