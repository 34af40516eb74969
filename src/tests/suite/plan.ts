/** How a step tells what it tested: the JSON report of its test runner. */
type Report = { readonly runner: 'vitest' | 'playwright'; readonly file: string };

/** One command of the suite. */
export type Step = {
  readonly name: string;
  /** What people call it, in Japanese. */
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Steps that must have passed before; what they make, this one reads. */
  readonly needs: readonly string[];
  /** Something that only one step at a time may use. */
  readonly holds?: string;
  /** Absent for a step that is one check as a whole. */
  readonly report?: Report;
};

/**
 * The whole suite. Of the steps that can start the first one does, so the long ones stand first: the
 * browser, which takes longest, waits for the build.
 *
 * @param cache The folder for reports.
 */
export function suiteSteps(cache: string): readonly Step[] {
  const unit: Report = { runner: 'vitest', file: `${cache}/unit-report.json` };
  const browser: Report = { runner: 'playwright', file: `${cache}/browser-report.json` };
  return [
    // `astro build` and `astro check` both write `.astro/`.
    step('build', 'ビルド', 'node', ['scripts/build.ts'], { holds: 'astro' }),
    step(
      'unit',
      '単体テスト',
      'vitest',
      [
        ...['run', '--config', 'src/tests/vitest.config.ts'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${unit.file}`],
      ],
      { report: unit },
    ),
    step(
      'browser',
      'ブラウザーのテスト',
      'playwright',
      ['test', '-c', 'src/tests/browser/playwright.config.ts'],
      {
        needs: ['build'],
        report: browser,
      },
    ),
    step('types', '型の検査', 'astro', ['check'], { holds: 'astro' }),
    step('content', '記事の検査', 'node', ['scripts/check.ts']),
    step('lint', '書式の検査', 'biome', ['ci', '--colors=off']),
    step('dead-code', '使われていないコードの検査', 'knip', []),
  ];
}

function step(
  name: string,
  label: string,
  command: string,
  args: readonly string[],
  rest: Partial<Pick<Step, 'needs' | 'holds' | 'report'>> = {},
): Step {
  return { name, label, command, args, needs: [], ...rest };
}

/**
 * The steps of the given names and, transitively, those that they need, in the order of the suite; all of
 * them if no name is given.
 *
 * @returns The steps, or the first name that no step has.
 */
export function chooseSteps(
  suite: readonly Step[],
  names: readonly string[],
): readonly Step[] | { readonly unknown: string } {
  if (names.length === 0) return suite;
  const chosen = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const found = suite.find((step) => step.name === name);
    if (!found) return { unknown: name };
    if (!chosen.has(name)) waiting.push(...found.needs);
    chosen.add(name);
  }
  return suite.filter((step) => chosen.has(step.name));
}

/** Where a step stands. `blocked`: something that it needs did not pass, so it cannot run. */
export type StepStatus = 'waiting' | 'running' | 'passed' | 'failed' | 'blocked';

/**
 * What can be said of the waiting steps now: the next one to start, and those that never can.
 * A needed step that is not among the steps counts as passed.
 */
export function nextMoves(
  steps: readonly Step[],
  statusOf: (name: string) => StepStatus | undefined,
): { readonly start: Step | undefined; readonly blocked: readonly Step[] } {
  const waiting = steps.filter((step) => statusOf(step.name) === 'waiting');
  const held = new Set(steps.filter((step) => statusOf(step.name) === 'running').map((step) => step.holds));
  const blocked = waiting.filter((step) =>
    step.needs.some((name) => ['failed', 'blocked'].includes(statusOf(name) ?? 'passed')),
  );
  const start = waiting.find(
    (step) =>
      step.needs.every((name) => (statusOf(name) ?? 'passed') === 'passed') &&
      (step.holds === undefined || !held.has(step.holds)),
  );
  return { start, blocked };
}
