import { change, row, rows, transaction } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Refusal, RunStart } from './refusals.ts';

/** What must be known of a run when the process that makes it is killed. */
export interface RunJournal {
  /** Begins a run, or goes on with one that was killed. */
  readonly begin: () => RunStart;
  /** Notes that a letter was taken after others were refused. */
  readonly endRow: () => void;
  /** Notes that the run has ended in good order, and everything about its refusals is decided. */
  readonly end: () => void;
}

/** Opens what the store keeps of the runs of a sending. Every function asks or writes at once. */
export function openRunJournal({ db }: Store, sending: number): RunJournal {
  const endRow = () =>
    void change(db, 'UPDATE delivery SET in_row = 0 WHERE sending = ? AND in_row = 1', sending);
  return {
    begin: () =>
      transaction(db, () => {
        const accepted =
          row<{ count: number }>(
            db,
            `SELECT count(*) AS count FROM delivery WHERE sending = ? AND state = 'accepted'`,
            sending,
          )?.count ?? 0;
        change(
          db,
          'UPDATE sending SET accepted_before = ? WHERE id = ? AND accepted_before IS NULL',
          accepted,
          sending,
        );
        const before =
          row<{ count: number }>(db, 'SELECT accepted_before AS count FROM sending WHERE id = ?', sending)
            ?.count ?? accepted;
        const refused = rows<Omit<Refusal, 'isBounce'> & { readonly isBounce: number }>(
          db,
          `SELECT id, code, state = 'bounced' AS isBounce, refusals AS before
           FROM delivery WHERE sending = ? AND in_row = 1 ORDER BY refusals, id`,
          sending,
        );
        return {
          wasAccepted: before > 0,
          isTaking: accepted > before,
          refused: refused.map((refusal) => ({ ...refusal, isBounce: refusal.isBounce === 1 })),
        };
      }),
    endRow,
    end: () =>
      transaction(db, () => {
        endRow();
        change(db, 'UPDATE sending SET accepted_before = NULL WHERE id = ?', sending);
      }),
  };
}
