import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Step } from './plan.ts';
import type { CommandEnd } from './run-steps.ts';

/** Where and for how long commands run. */
export type Workshop = {
  /** The project's top folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A command that takes longer is ended, so that a hanging one cannot hold up the suite for ever. */
  readonly limitSeconds: number;
  /** Ends every running command when it aborts. */
  readonly signal: AbortSignal;
};

const onWindows = process.platform === 'win32';

/** Runs a step's command to its end, with everything that it started, and keeps what it prints. */
export function spawnStep(step: Step, { root, env, limitSeconds, signal }: Workshop): Promise<CommandEnd> {
  if (signal.aborted) return Promise.resolve({ exitCode: undefined, output: '中断されました。' });
  const { PATH = '' } = env;
  const command = step.command === 'node' ? process.execPath : step.command;
  const child = spawn(command, step.args, {
    cwd: root,
    env: { ...env, PATH: join(root, 'node_modules', '.bin') + delimiter + PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to be ended as a whole. Windows has none, but needs a shell for `.bin/*.cmd`.
    detached: !onWindows,
    shell: onWindows && step.command !== 'node',
  });
  const said: Buffer[] = [];
  const hear = (chunk: Buffer) => said.push(chunk);
  const say = (line: string) => said.push(Buffer.from(`${line}\n`));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);

  const end = (how: NodeJS.Signals) => {
    try {
      if (onWindows || child.pid === undefined) child.kill(how);
      else process.kill(-child.pid, how);
    } catch {
      // Nothing of the group is left.
    }
  };
  const timers: NodeJS.Timeout[] = [];
  const later = (seconds: number, action: () => void) => timers.push(setTimeout(action, seconds * 1000));
  const endSoon = () => {
    // As Ctrl+C would: at this signal the test runners stop what they have started in other groups.
    end('SIGINT');
    later(10, () => end('SIGKILL'));
  };
  later(limitSeconds, () => {
    say(`${limitSeconds} 秒たっても終わらないので止めました。`);
    endSoon();
  });
  signal.addEventListener('abort', endSoon);

  return new Promise((resolve) => {
    const settle = (exitCode: number | undefined) => {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener('abort', endSoon);
      end('SIGKILL');
      resolve({ exitCode, output: stripVTControlCharacters(Buffer.concat(said).toString('utf8')) });
    };
    child.once('error', (error) => {
      say(`${step.command} を始められませんでした（${error.message}）。`);
      settle(undefined);
    });
    // A process left behind may keep the pipes open; two seconds are enough for what is still in them.
    child.once('exit', (code) => later(2, () => settle(code ?? undefined)));
    child.once('close', (code) => settle(code ?? undefined));
  });
}
