import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { fingerprintOf } from './identity.ts';
import { type Store, suppressionJournal } from './store.ts';

/** Why an address gets no mail, whatever list it is on. */
export type SuppressionReason = 'unsubscribed' | 'hard-bounce' | 'complaint' | 'erased';

/**
 * One line of the journal beside the store. `lifted`: its owner has confirmed anew since; `lifted-by-hand`: the
 * publisher has taken everything off, because the owner asked.
 */
export type Entry = {
  readonly at: number;
  readonly identity: string;
  readonly reason: SuppressionReason | 'lifted' | 'lifted-by-hand';
};

/** An entry, and the fingerprint of the key that its hash was made with; null where no line says it. */
export type KeyedEntry = Entry & { readonly key: string | null };

/** Notes an entry, under the key of the store. */
export function note(store: Store, entry: Entry): void {
  const file = openSync(suppressionJournal(store.file), 'a', 0o600);
  try {
    // A line cut short by a kill must not swallow this one.
    appendFileSync(file, `\n${linesOf(store, [entry])}`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Entries as they stand in a journal, after the line that says whose key they are under. */
export function linesOf(store: Pick<Store, 'key'>, entries: readonly Entry[]): string {
  return [{ key: fingerprintOf(store) }, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * The entries of a journal, in the order of the file. Those of earlier versions stand before the first key and are
 * under it: only a restore changes the key, and it begins the journal anew.
 *
 * @param file the journal; it need not be there
 */
export function readJournal(file: string): readonly KeyedEntry[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  let key = lines.flatMap(keyOf)[0] ?? null;
  return lines.flatMap((line) => {
    [key] = [...keyOf(line), key];
    return entryOf(line).map((entry) => ({ ...entry, key }));
  });
}

function keyOf(line: string): readonly string[] {
  const key = /^\{"key":"([0-9a-f]{16})"\}$/.exec(line)?.[1];
  return key === undefined ? [] : [key];
}

/** A line that a kill has cut short says nothing: the request behind it was never answered. */
function entryOf(line: string): readonly Entry[] {
  const match =
    /^\{"at":(\d+),"identity":"([0-9a-f]{64})","reason":"(unsubscribed|hard-bounce|complaint|erased|lifted|lifted-by-hand)"\}$/.exec(
      line,
    );
  const [, at, identity, reason] = match ?? [];
  if (at === undefined || identity === undefined || reason === undefined) return [];
  return [{ at: Number(at), identity, reason: reason as Entry['reason'] }];
}
