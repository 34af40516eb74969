import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { row } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { csvCell } from './csv-cell.ts';
import { InputProblem } from './input-problem.ts';

/** Who may get mail today. */
const WANTED = `subscriber.ended_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM suppression WHERE suppression.identity = subscriber.identity)`;

/** The columns of the file; times are ISO 8601 in UTC. The first is what every importer looks for. */
const header = ['email', 'topics', 'confirmed_at', 'consent_channel', 'consent_asked_at', 'consent_wording'];

/** How many people an export would hold. */
export function countExported(store: Store): number {
  return (
    row<{ count: number }>(store.db, `SELECT count(*) AS count FROM subscriber WHERE ${WANTED}`)?.count ?? 0
  );
}

/**
 * Writes the list as CSV in UTF-8, for moving to another service, whole or not at all; only its owner may read it.
 * Whoever has left is not in it, and the suppression list cannot be: it holds hashes.
 *
 * @returns how many people it holds
 * @throws {InputProblem} where the file exists, or cannot be written
 */
export function exportList(store: Store, file: string): number {
  const next = `${file}.next`;
  if (existsSync(file)) throw existing(file);
  let handle: number | undefined;
  try {
    handle = openSync(next, 'wx', 0o600);
    writeSync(handle, `${header.join(',')}\r\n`);
    let count = 0;
    for (const person of people(store)) {
      writeSync(handle, `${person.map(csvCell).join(',')}\r\n`);
      count += 1;
    }
    fsyncSync(handle);
    closeSync(handle);
    handle = undefined;
    if (existsSync(file)) throw existing(file);
    renameSync(next, file);
    return count;
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    if (!isCode(error, 'EEXIST')) rmSync(next, { force: true });
    throw error instanceof InputProblem ? error : writingProblem(file, next, error);
  }
}

function* people(store: Store): Generator<readonly string[]> {
  const statement = store.db.prepare(
    `SELECT address, confirmed_at AS confirmedAt, channel, asked_at AS askedAt, wording.text AS wording,
       (SELECT group_concat(topic, ' ' ORDER BY topic) FROM subscriber_topic WHERE subscriber = subscriber.id)
         AS topics
     FROM subscriber
     LEFT JOIN consent ON consent.id = (
       SELECT id FROM consent WHERE consent.identity = subscriber.identity AND ended_at IS NULL
       ORDER BY given_at DESC, id DESC LIMIT 1)
     LEFT JOIN wording ON wording.id = consent.wording
     WHERE ${WANTED} ORDER BY subscriber.id`,
  );
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  const time = (value: unknown) => (typeof value === 'number' ? new Date(value).toISOString() : '');
  for (const found of statement.iterate()) {
    yield [
      text(found['address']),
      text(found['topics']),
      time(found['confirmedAt']),
      text(found['channel']),
      time(found['askedAt']),
      text(found['wording']),
    ];
  }
}

function existing(file: string): InputProblem {
  return new InputProblem(`「${file}」は、すでにあります。上書きしません。別の名前を指定してください。`);
}

function writingProblem(file: string, next: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const text = isCode(error, 'EEXIST')
    ? `書きかけの「${next}」があります。ほかの書き出しが動いていなければ、消してから、もう一度実行してください。`
    : `「${file}」に書けません（${error.message}）。フォルダーの権限と、ディスクの空きを確かめてください。`;
  return new InputProblem(text, { cause: error });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
