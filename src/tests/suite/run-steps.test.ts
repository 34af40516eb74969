import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from './plan.ts';
import { type CommandEnd, runSteps } from './run-steps.ts';

const make = (name: string, needs: readonly string[] = [], holds?: string): Step => ({
  ...{ name, label: name, command: name, args: [], needs },
  ...(holds !== undefined && { holds }),
});

/** Runs steps whose commands take as many turns as their names have letters, and writes down what happens. */
async function rehearse(steps: readonly Step[], failing: readonly string[], atOnce = 2) {
  const log: string[] = [];
  const running = new Set<Step>();
  let most = 0;
  let time = 0;
  const results = await runSteps(steps, {
    run: async (step): Promise<CommandEnd> => {
      for (const other of running) expect(other.holds === undefined || other.holds !== step.holds).toBe(true);
      running.add(step);
      most = Math.max(most, running.size);
      for (let turn = 0; turn < step.name.length; turn += 1) await Promise.resolve();
      running.delete(step);
      return { exitCode: failing.includes(step.name) ? 1 : 0, output: '' };
    },
    judge: (_, end) => ({ passed: end.exitCode === 0 }),
    elapsed: () => time++,
    onStart: (step) => log.push(`+${step.name}`),
    onEnd: (result) => log.push(`${result.status} ${result.step.name}`),
    atOnce,
  });
  return { log, most, results: results.map((result) => `${result.step.name} ${result.status}`) };
}

describe('running steps', () => {
  test('a failure blocks what needs it, directly or not, and nothing else', async () => {
    const steps = [make('a'), make('b', ['a']), make('c', ['b']), make('dd')];
    const { results, log } = await rehearse(steps, ['a']);
    expect(results).toEqual(['a failed', 'b blocked', 'c blocked', 'dd passed']);
    expect(log).not.toContain('+b');
  });

  test('a step starts only after those it needs have ended', async () => {
    const { log } = await rehearse([make('build'), make('browser', ['build']), make('unit')], []);
    expect(log.indexOf('+browser')).toBeGreaterThan(log.indexOf('passed build'));
    expect(log.slice(0, 2)).toEqual(['+build', '+unit']);
  });

  test('any plan ends: every step once, no more at once than allowed, tools never shared', async () => {
    const plan = fc
      .array(
        fc.record({
          length: fc.nat(6),
          needs: fc.array(fc.nat(7)),
          holds: fc.option(fc.constantFrom('x', 'y')),
        }),
        {
          maxLength: 8,
        },
      )
      .map((shapes) =>
        shapes.map((shape, index) => {
          // Only earlier steps can be needed, so no plan is circular.
          const needs = shape.needs.filter((other) => other < index).map((other) => `s${other}`);
          return make(`s${index}`, needs, shape.holds ?? undefined);
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        plan,
        fc.array(fc.nat(7)),
        fc.integer({ min: 1, max: 3 }),
        async (steps, failing, atOnce) => {
          const { results, most } = await rehearse(
            steps,
            failing.map((index) => `s${index}`),
            atOnce,
          );
          expect(results.map((result) => result.split(' ')[0])).toEqual(steps.map((step) => step.name));
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
    );
  });
});
