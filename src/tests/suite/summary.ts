import { BLOCKED, type Counts, type Judgement } from './count-tests.ts';
import type { Step } from './plan.ts';
import type { StepResult } from './run-steps.ts';

/** A step's result as the suite judges it. */
export type JudgedResult = StepResult<Judgement>;

const STATUS_LABELS = { passed: '合格', failed: '不合格', blocked: '実行できず' } as const;

/** What a result counts for. */
export function countsOf(result: JudgedResult): Counts {
  return result.status === 'blocked' ? BLOCKED : result.judgement.counts;
}

/** The line for the start of a step. @param at Seconds since the suite began. */
export function startLine(step: Step, at: number): string {
  return `${clock(at)} 開始　　 ${step.label}（${step.name}）`;
}

/** The lines for the end of a step: one, and the command's output where it is wanted or needed. */
export function endLines(result: JudgedResult, verbose: boolean): readonly string[] {
  const { step, startedAt, endedAt } = result;
  if (result.status === 'blocked') {
    return [`${clock(endedAt)} 実行できず ${step.label}（前の段階 ${step.needs.join('、')} が不合格のため）`];
  }
  const { counts, remark } = result.judgement;
  const numbers = step.report ? `、${numbersLabel(counts)}` : '';
  const line = `${clock(endedAt)} ${result.status === 'passed' ? '合格　　' : '不合格　'} ${step.label}（${seconds(endedAt - startedAt)}${numbers}）`;
  const output = result.status === 'failed' || verbose ? outputLines(result) : [];
  return [line, ...(remark === undefined ? [] : [remark]), ...output];
}

function outputLines({ step, output }: JudgedResult): readonly string[] {
  const text = output.trimEnd();
  return [`──── ${step.label}の出力 ────`, text === '' ? '（何も出力されませんでした）' : text, '────'];
}

/** The table of all steps and the sentence that says how many tests ran. */
export function tableLines(results: readonly JudgedResult[]): readonly string[] {
  const header = ['段階', '結果', '合格', '不合格', '省略', '秒'];
  const rows = results.map((result) => {
    const { passed, failed, skipped } = countsOf(result);
    const time = (result.endedAt - result.startedAt).toFixed(1);
    return [result.step.label, STATUS_LABELS[result.status], `${passed}`, `${failed}`, `${skipped}`, time];
  });
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => width(row[column] ?? ''))),
  );
  const lines = [header, ...rows].map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column < 2))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', runLine(results)];
}

function runLine(results: readonly JudgedResult[]): string {
  const tests = results.filter((result) => result.step.report && result.status !== 'blocked');
  const parts = tests.map((result) => {
    const { passed, failed } = countsOf(result);
    return `${result.step.label} ${passed + failed} 件`;
  });
  const checks = results.filter((result) => !result.step.report && result.status !== 'blocked').length;
  return `実行したもの: ${[...parts, `ビルドと検査 ${checks} 件`].join('、')}`;
}

/** The closing line, in the form that tools look for. */
export function closingLine(results: readonly JudgedResult[]): string {
  const total = (key: keyof Counts) => results.reduce((sum, result) => sum + countsOf(result)[key], 0);
  return `${total('passed')} passed, ${total('failed')} failed`;
}

function numbersLabel({ passed, failed, skipped }: Counts): string {
  const left = skipped === 0 ? '' : `、省略 ${skipped} 件`;
  return `合格 ${passed} 件${failed === 0 ? '' : `、不合格 ${failed} 件`}${left}`;
}

function clock(at: number): string {
  return `[${at.toFixed(0).padStart(4)} 秒]`;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} 秒`;
}

/** Columns that a text takes in a terminal, where a Japanese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);
}

function pad(text: string, columns: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, columns - width(text)));
  return left ? text + space : space + text;
}
