import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

/** Who asks for the lock, and how to find out whether another process still lives. */
export type LockParty = { readonly pid: number; readonly isAlive: (pid: number) => boolean };

/** Another build holds the lock; the message is the one sentence to print. */
export class BuildBusyError extends Error {
  override readonly name = 'BuildBusyError';
}

/** Whether a process exists on this machine. One that belongs to somebody else (EPERM) does. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the lock that lets one build at a time write `dist.next/`, and returns the function that gives it
 * back. A lock whose process is gone is taken over, so a killed build blocks nobody. So is one with our
 * own process id: in a fresh container ids start again from the same small numbers.
 *
 * @param root The project's top folder.
 * @throws {BuildBusyError} If another living process holds it.
 */
export function acquireBuildLock(root: string, party: LockParty): () => void {
  const folder = cacheFolder(root);
  const lock = join(folder, 'build.lock');
  mkdirSync(folder, { recursive: true });

  if (!claim(lock, party.pid)) {
    const holder = readHolder(lock);
    if (holder !== undefined && holder !== party.pid && party.isAlive(holder)) throw busy(holder);
    removeStale(lock, holder, party.pid);
    if (!claim(lock, party.pid)) throw busy(readHolder(lock));
  }
  return () => {
    if (readHolder(lock) === party.pid) rmSync(lock, { force: true });
  };
}

/** Creates the lock with its content in one step: a link, unlike a file being written, is never seen empty. */
function claim(lock: string, pid: number): boolean {
  const draft = `${lock}.${pid}`;
  writeFileSync(draft, `${pid}\n`);
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process id in the lock; `undefined` if there is no lock or it holds no number. */
function readHolder(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Two builds may find the same dead lock. Renaming gives each what stands there at that moment; the one
 * that finds it has caught the other's new lock instead puts it back.
 */
function removeStale(lock: string, holder: number | undefined, pid: number): void {
  const aside = `${lock}.stale.${pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const caught = readHolder(aside);
  if (caught === holder) rmSync(aside, { force: true });
  else renameSync(aside, lock);
}

function busy(holder: number | undefined): BuildBusyError {
  const who = holder === undefined ? '' : `（プロセス ${holder}）`;
  return new BuildBusyError(`別のビルド${who}が動いているので、終わってからもう一度実行してください。`);
}
