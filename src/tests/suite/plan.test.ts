import { describe, expect, test } from 'vitest';
import { chooseSteps, nextMoves, type Step, type StepStatus, suiteSteps } from './plan.ts';

const suite = suiteSteps('/cache');
const names = (steps: readonly Step[]) => steps.map((step) => step.name);

describe('the suite', () => {
  test('names every step once and needs only steps that it has', () => {
    expect(new Set(names(suite)).size).toBe(suite.length);
    for (const step of suite) expect(names(suite)).toEqual(expect.arrayContaining([...step.needs]));
  });

  test('writes each report where it will be read', () => {
    const unit = suite.find((step) => step.name === 'unit');
    expect(unit?.args.join(' ')).toContain(`=${unit?.report?.file}`);
  });
});

describe('choosing', () => {
  test('nothing named is everything', () => {
    expect(chooseSteps(suite, [])).toEqual(suite);
  });

  test('what is needed comes along, once, in the order of the suite', () => {
    const chosen = chooseSteps(suite, ['browser', 'unit', 'browser']);
    expect('unknown' in chosen ? chosen : names(chosen)).toEqual(['build', 'unit', 'browser']);
  });

  test('an unknown name is reported', () => {
    expect(chooseSteps(suite, ['unit', 'units'])).toEqual({ unknown: 'units' });
  });
});

describe('the next moves', () => {
  const make = (name: string, needs: readonly string[] = [], holds?: string): Step => ({
    ...{ name, label: name, command: name, args: [], needs },
    ...(holds !== undefined && { holds }),
  });
  const steps = [make('a', [], 'x'), make('b', ['a']), make('c', ['b']), make('d', [], 'x'), make('e')];
  const moves = (status: Record<string, StepStatus>) => {
    const { start, blocked } = nextMoves(steps, (name) => status[name] ?? 'waiting');
    return [start?.name, names(blocked)];
  };

  test.each<[string, Record<string, StepStatus>, unknown]>([
    ['the first that can start does', {}, ['a', []]],
    ['not one that waits for another, nor one whose tool is in use', { a: 'running' }, ['e', []]],
    ['one whose need has passed', { a: 'passed' }, ['b', []]],
    [
      'a tool is free again when its user has ended, well or not',
      { a: 'failed', b: 'blocked' },
      ['d', ['c']],
    ],
    ['what needs a failed step is blocked', { a: 'failed' }, ['d', ['b']]],
    [
      'nothing is left',
      { a: 'passed', b: 'passed', c: 'failed', d: 'passed', e: 'running' },
      [undefined, []],
    ],
  ])('%s', (_, status, expected) => {
    expect(moves(status)).toEqual(expected);
  });
});
