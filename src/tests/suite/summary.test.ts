import { describe, expect, test } from 'vitest';
import type { Step } from './plan.ts';
import { closingLine, endLines, type JudgedResult, tableLines } from './summary.ts';

const lint: Step = { name: 'lint', label: '書式の検査', command: 'biome', args: [], needs: [] };
const unit: Step = { ...lint, name: 'unit', label: '単体テスト', report: { runner: 'vitest', file: '' } };
const browser: Step = { ...unit, name: 'browser', label: 'ブラウザー', needs: ['build'] };
const times = { startedAt: 1, endedAt: 3.25, output: 'said\n' };

const results: readonly JudgedResult[] = [
  {
    ...times,
    step: lint,
    status: 'passed',
    judgement: { passed: true, counts: { passed: 1, failed: 0, skipped: 0 } },
  },
  {
    ...times,
    step: unit,
    status: 'failed',
    judgement: { passed: false, counts: { passed: 120, failed: 2, skipped: 1 } },
  },
  { ...times, step: browser, status: 'blocked' },
];

describe('the summary', () => {
  test('the closing line adds everything up, a step that could not run as one failure', () => {
    expect(closingLine(results)).toBe('121 passed, 3 failed');
  });

  test('the table is aligned where a Japanese character takes two columns', () => {
    expect(tableLines(results)).toEqual([
      '段階        結果        合格  不合格  省略   秒',
      '書式の検査  合格           1       0     0  2.3',
      '単体テスト  不合格       120       2     1  2.3',
      'ブラウザー  実行できず     0       1     0  2.3',
      '',
      '実行したもの: 単体テスト 122 件、ビルドと検査 1 件',
    ]);
  });

  test('the output of a step is shown if it failed or was asked for', () => {
    const shown = results.map((result) => endLines(result, false).join('\n').includes('said'));
    expect(shown).toEqual([false, true, false]);
    expect(results.map((result) => endLines(result, true).join('\n').includes('said'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a step that could not run names what it waited for', () => {
    expect(results.flatMap((result) => endLines(result, false)).at(-1)).toContain('build');
  });
});
