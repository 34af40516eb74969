import { nextMoves, type Step, type StepStatus } from './plan.ts';

/** How a step's command ended: its exit code (`undefined` if it was killed or did not start) and all it printed. */
export type CommandEnd = { readonly exitCode: number | undefined; readonly output: string };

/** What became of a step. Times are seconds since the suite began. */
export type StepResult<Judgement> = {
  readonly step: Step;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly output: string;
} & (
  | { readonly status: 'passed' | 'failed'; readonly judgement: Judgement }
  | { readonly status: 'blocked' }
);

/** What running steps takes from outside. */
export type SuiteRunner<Judgement extends { readonly passed: boolean }> = {
  readonly run: (step: Step) => Promise<CommandEnd>;
  /** Decides, from how its command ended, whether a step passed. */
  readonly judge: (step: Step, end: CommandEnd) => Judgement;
  /** Seconds since the suite began. */
  readonly elapsed: () => number;
  readonly onStart: (step: Step, at: number) => void;
  readonly onEnd: (result: StepResult<Judgement>) => void;
  /** How many steps run at the same time. */
  readonly atOnce: number;
};

/**
 * Runs every step whose needs pass, several at a time. A failure stops only what needs it: whoever runs
 * the suite wants to see everything that is wrong, not the first thing.
 *
 * @returns One result per step, in the order of the steps.
 */
export async function runSteps<Judgement extends { readonly passed: boolean }>(
  steps: readonly Step[],
  runner: SuiteRunner<Judgement>,
): Promise<readonly StepResult<Judgement>[]> {
  const status = new Map<string, StepStatus>(steps.map((step) => [step.name, 'waiting']));
  const results = new Map<string, StepResult<Judgement>>();
  const running = new Set<Promise<void>>();

  const finish = (result: StepResult<Judgement>) => {
    status.set(result.step.name, result.status);
    results.set(result.step.name, result);
    runner.onEnd(result);
  };
  const runOne = async (step: Step) => {
    const startedAt = runner.elapsed();
    status.set(step.name, 'running');
    runner.onStart(step, startedAt);
    const end = await runner.run(step);
    const judgement = runner.judge(step, end);
    const times = { startedAt, endedAt: runner.elapsed() };
    finish({ step, ...times, output: end.output, status: judgement.passed ? 'passed' : 'failed', judgement });
  };

  for (;;) {
    const { start, blocked } = nextMoves(steps, (name) => status.get(name));
    for (const step of blocked) {
      const now = runner.elapsed();
      finish({ step, startedAt: now, endedAt: now, output: '', status: 'blocked' });
    }
    if (blocked.length > 0) continue;
    if (start && running.size < runner.atOnce) {
      const run: Promise<void> = runOne(start).finally(() => running.delete(run));
      running.add(run);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      return steps.flatMap((step) => results.get(step.name) ?? []);
    }
  }
}
