import { chmodSync, closeSync, existsSync, openSync, realpathSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { faultOf, storeProblem } from '../store/problems.ts';
import { SendingProblem } from './problem.ts';

/**
 * Makes sure that one process at a time sends from a store. The lock is SQLite's on an empty database beside it: the
 * system lets go of it when the process ends in whatever way, so a killed one blocks nobody.
 *
 * @returns gives the lock back
 * @throws {SendingProblem} where another process sends
 * @throws {StoreProblem} where nothing can be written beside the store
 */
export function holdSendingLock(storeFile: string): () => void {
  // Of the file itself, by whatever name it is called.
  const file = `${existsSync(storeFile) ? realpathSync(storeFile) : storeFile}.sending`;
  try {
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch {
    throw storeProblem('unwritable', storeFile);
  }
  const db = new DatabaseSync(file, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (faultOf(error) !== 'locked') throw error;
    throw new SendingProblem(
      'この保管庫から、別の send が送っているところです。終わるのを待つか、そちらを Ctrl+C で止めてから、もう一度実行してください。何も送っていません。',
    );
  }
  return () => db.close();
}
