import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { Step } from './plan.ts';
import { spawnStep, type Workshop } from './spawn-step.ts';

const root = mkdtempSync(join(tmpdir(), 'kyokun-spawn-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const node = (code: string): Step => ({
  name: 's',
  label: 's',
  command: 'node',
  args: ['-e', code],
  needs: [],
});
const run = (step: Step, rest: Partial<Workshop> = {}) =>
  spawnStep(step, {
    root,
    env: process.env,
    limitSeconds: 60,
    signal: new AbortController().signal,
    ...rest,
  });

/** Stays long enough to be found alive, yet ends by itself should these tests be killed. */
const STAY = 'setTimeout(() => {}, 30_000)';

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A process that a killed one left behind is gone a moment later. */
async function expectGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await wait(20);
  expect(isAlive(pid)).toBe(false);
}

describe('a command', () => {
  test('is run in the project’s folder; its exit code and both outputs are kept in order', async () => {
    const end = await run(node('console.log(process.cwd()); console.error("err"); process.exitCode = 3'));
    expect(end.exitCode).toBe(3);
    expect(end.output).toContain('kyokun-spawn-');
    expect(end.output).toContain('err\n');
  });

  test('finds the tools of the project first', async () => {
    const end = await run(node('console.log(process.env.PATH)'));
    expect(end.output.startsWith(join(root, 'node_modules', '.bin'))).toBe(true);
  });

  test('that does not exist is a failure that says so', async () => {
    const end = await run({ ...node(''), command: 'kyokun-nai' });
    expect(end).toMatchObject({ exitCode: undefined, output: expect.stringContaining('kyokun-nai') });
  });
});

describe.skipIf(process.platform === 'win32')('what a command leaves behind', () => {
  const family = (then: string) =>
    node(`const c = require("node:child_process").spawn(process.execPath, ["-e", "${STAY}"], { stdio: "inherit" });
          require("node:fs").writeFileSync("pids", process.pid + " " + c.pid); c.unref(); ${then}`);
  const pids = () => readFileSync(join(root, 'pids'), 'utf8').split(' ').map(Number);

  test('is ended with it, even if it holds the output open', async () => {
    const end = await run(family('process.exit(0)'));
    expect(end.exitCode).toBe(0);
    for (const pid of pids()) await expectGone(pid);
  });

  test('is ended when the command takes too long', async () => {
    const end = await run(family(STAY), { limitSeconds: 0.5 });
    expect(end.exitCode).toBeUndefined();
    expect(end.output).toContain('止めました');
    for (const pid of pids()) await expectGone(pid);
  });

  test('is ended when the suite is interrupted, and nothing more is started', async () => {
    const interrupt = new AbortController();
    const running = run(node(STAY), {
      signal: interrupt.signal,
    });
    interrupt.abort();
    expect((await running).exitCode).toBeUndefined();
    expect((await run(node(''), { signal: interrupt.signal })).output).toContain('中断');
  });
});
