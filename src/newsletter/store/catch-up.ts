import { transaction } from './query.ts';
import type { Store } from './store.ts';

/**
 * Makes a store that was restored agree with its suppression list: whoever the list names has left since the backup,
 * so the subscription has ended and its address goes when its time has come; whoever was erased is erased again.
 */
export function catchUp({ db }: Store): void {
  transaction(db, () => {
    db.exec(`
      DELETE FROM subscriber WHERE identity IN (SELECT identity FROM suppression WHERE reason = 'erased');
      DELETE FROM signup WHERE identity IN (SELECT identity FROM suppression WHERE reason = 'erased');
      UPDATE consent SET page = NULL, network = NULL
        WHERE identity IN (SELECT identity FROM suppression WHERE reason = 'erased');

      UPDATE consent SET ended_at =
          (SELECT max(since) FROM suppression WHERE suppression.identity = consent.identity)
        WHERE ended_at IS NULL AND identity IN (SELECT identity FROM suppression);
      UPDATE subscriber SET ended_at =
          (SELECT max(since) FROM suppression WHERE suppression.identity = subscriber.identity)
        WHERE ended_at IS NULL AND identity IN (SELECT identity FROM suppression);
    `);
  });
}
