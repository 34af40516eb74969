import type { Step } from './plan.ts';
import type { CommandEnd } from './run-steps.ts';

/** Numbers of tests. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Whether a step passed, what it counts for, and, where its own output does not say it, why it did not. */
export type Judgement = { readonly passed: boolean; readonly counts: Counts; readonly remark?: string };

/** A step that could not run counts as a failure: what it would have tested is not known to work. */
export const BLOCKED: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * Judges a step by its exit code and its report. A step without a report is one check. One with a report
 * passes only if the report is there and at least one test passed: a runner that found nothing to run, or
 * that fell before it wrote its report, has shown nothing.
 *
 * @param reportText The content of the report; `undefined` if the step wrote none.
 */
export function judgeStep(step: Step, end: CommandEnd, reportText: string | undefined): Judgement {
  const exitedWell = end.exitCode === 0;
  if (!step.report) {
    return {
      passed: exitedWell,
      counts: { passed: exitedWell ? 1 : 0, failed: exitedWell ? 0 : 1, skipped: 0 },
    };
  }
  const counts = reportText === undefined ? undefined : countTests(step.report.runner, reportText);
  if (!counts) return failure({ passed: 0, failed: 0, skipped: 0 }, 'テストの記録（JSON）がありません。');
  if (exitedWell && counts.failed === 0 && counts.passed === 0) {
    return failure(counts, 'テストが 1 件も実行されませんでした。');
  }
  if (exitedWell && counts.failed === 0) return { passed: true, counts };
  return failure(counts, counts.failed === 0 ? 'テストの外でエラーが起きました。' : undefined);
}

function failure(counts: Counts, remark: string | undefined): Judgement {
  const atLeastOne = { ...counts, failed: Math.max(counts.failed, 1) };
  return { passed: false, counts: atLeastOne, ...(remark !== undefined && { remark }) };
}

/** The numbers in a report; `undefined` if it cannot be read, as when the runner was killed while writing. */
export function countTests(runner: 'vitest' | 'playwright', reportText: string): Counts | undefined {
  let report: unknown;
  try {
    report = JSON.parse(reportText);
  } catch {
    return undefined;
  }
  return runner === 'vitest' ? countVitest(report) : countPlaywright(report);
}

/** Vitest writes Jest's format, in which a file that fell before its first test has no failed test. */
function countVitest(report: unknown): Counts | undefined {
  const passed = numberAt(report, 'numPassedTests');
  const failed = numberAt(report, 'numFailedTests');
  if (passed === undefined || failed === undefined) return undefined;
  const files = at(report, 'testResults');
  const fallenFiles = Array.isArray(files) ? files.filter(fellBeforeItsTests).length : 0;
  const skipped = (numberAt(report, 'numPendingTests') ?? 0) + (numberAt(report, 'numTodoTests') ?? 0);
  return { passed, failed: failed + fallenFiles, skipped };
}

function fellBeforeItsTests(file: unknown): boolean {
  const tests = at(file, 'assertionResults');
  const failedTests = Array.isArray(tests) ? tests.filter((test) => at(test, 'status') === 'failed') : [];
  return at(file, 'status') === 'failed' && failedTests.length === 0;
}

/** A flaky test failed at least once, so it is not one that passed. */
function countPlaywright(report: unknown): Counts | undefined {
  const stats = at(report, 'stats');
  const passed = numberAt(stats, 'expected');
  const unexpected = numberAt(stats, 'unexpected');
  if (passed === undefined || unexpected === undefined) return undefined;
  return {
    passed,
    failed: unexpected + (numberAt(stats, 'flaky') ?? 0),
    skipped: numberAt(stats, 'skipped') ?? 0,
  };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = at(value, key);
  return typeof found === 'number' ? found : undefined;
}
