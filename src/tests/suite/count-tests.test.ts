import { describe, expect, test } from 'vitest';
import { countTests, judgeStep } from './count-tests.ts';
import type { Step } from './plan.ts';

const check: Step = { name: 'lint', label: '検査', command: 'biome', args: [], needs: [] };
const unit: Step = { ...check, report: { runner: 'vitest', file: '/unit.json' } };
const vitest = (passed: number, failed: number, testResults: readonly unknown[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 2,
    testResults,
  });
const ended = (exitCode: number | undefined) => ({ exitCode, output: '' });

describe('reports', () => {
  test('vitest', () => {
    expect(countTests('vitest', vitest(5, 1))).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test('a vitest file that fell before its tests is one failure; one with failed tests is not counted again', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countTests('vitest', vitest(2, 1, files))?.failed).toBe(2);
  });

  test('playwright: a flaky test has not passed', () => {
    const report = JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 3 } });
    expect(countTests('playwright', report)).toEqual({ passed: 4, failed: 3, skipped: 3 });
  });

  test.each(['', '{"numPassedTests": 1', '{}', '[]', 'null', '{"stats": null}'])(
    '%j is no report',
    (text) => {
      expect(countTests('vitest', text)).toBeUndefined();
      expect(countTests('playwright', text)).toBeUndefined();
    },
  );
});

describe('judging', () => {
  test.each([
    ['a check that passes', check, 0, undefined, true, 1, 0],
    ['a check that fails', check, 1, undefined, false, 0, 1],
    ['a check that was killed', check, undefined, undefined, false, 0, 1],
    ['tests that pass', unit, 0, vitest(5, 0), true, 5, 0],
    ['tests that fail', unit, 1, vitest(5, 2), false, 5, 2],
    ['tests that pass while the runner fails', unit, 1, vitest(5, 0), false, 5, 1],
    ['tests that fail while the runner says it is well', unit, 0, vitest(5, 2), false, 5, 2],
    ['a runner that found no test', unit, 0, vitest(0, 0), false, 0, 1],
    ['a runner without a report', unit, 0, undefined, false, 0, 1],
    ['a runner killed while writing it', unit, undefined, '{"numPas', false, 0, 1],
  ])('%s', (_, step, exitCode, report, passed, passedTests, failedTests) => {
    const judgement = judgeStep(step, ended(exitCode), report);
    expect([judgement.passed, judgement.counts.passed, judgement.counts.failed]).toEqual([
      passed,
      passedTests,
      failedTests,
    ]);
  });

  test('a failure that its output may not explain is explained', () => {
    expect(judgeStep(unit, ended(0), vitest(0, 0)).remark).toContain('1 件も実行');
    expect(judgeStep(unit, ended(1), vitest(5, 2)).remark).toBeUndefined();
  });
});
