import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '#build/cache-folder.ts';
import { judgeStep } from '../src/tests/suite/count-tests.ts';
import { chooseSteps, type Step, suiteSteps } from '../src/tests/suite/plan.ts';
import { runSteps } from '../src/tests/suite/run-steps.ts';
import { spawnStep } from '../src/tests/suite/spawn-step.ts';
import { closingLine, countsOf, endLines, startLine, tableLines } from '../src/tests/suite/summary.ts';

const root = join(import.meta.dirname, '..');
const cache = cacheFolder(root);
const suite = suiteSteps(cache);

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function commandLine(): { names: readonly string[]; verbose: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { verbose: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { names: positionals, verbose: values.verbose ?? false };
  } catch {
    fail('使い方: node scripts/test.ts [段階…] [--verbose]');
  }
}

function readReport(step: Step): string | undefined {
  try {
    return step.report && readFileSync(step.report.file, 'utf8');
  } catch {
    return undefined;
  }
}

const { names, verbose } = commandLine();
const steps = chooseSteps(suite, names);
if ('unknown' in steps) {
  fail(
    `段階「${steps.unknown}」はないので、${suite.map((step) => step.name).join('、')} から選んでください。`,
  );
}

mkdirSync(cache, { recursive: true });
// A report of an earlier run must not be taken for one of this run.
for (const step of steps) if (step.report) rmSync(step.report.file, { force: true });

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted.abort();
    process.exitCode = 1;
  });
}

// Taken by its name: Windows spells it differently, and only `process.env` itself knows all spellings.
const { FORCE_COLOR: _, PATH, ...inherited } = process.env;
const env = { ...inherited, PATH, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
const begin = performance.now();
const results = await runSteps(steps, {
  run: (step) => spawnStep(step, { root, env, limitSeconds: 1200, signal: interrupted.signal }),
  judge: (step, end) => judgeStep(step, end, readReport(step)),
  elapsed: () => (performance.now() - begin) / 1000,
  onStart: (step, at) => console.log(startLine(step, at)),
  onEnd: (result) => console.log(endLines(result, verbose).join('\n')),
  atOnce: 2,
});

console.log(`\n${tableLines(results).join('\n')}`);
console.log(closingLine(results));
if (results.some((result) => result.status !== 'passed' || countsOf(result).failed > 0)) process.exitCode = 1;
