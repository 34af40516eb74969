import { change, transaction } from './query.ts';
import { limits } from './rate-limits.ts';
import type { Store } from './store.ts';
import { tokenLife } from './tokens.ts';

/**
 * How long the address of somebody who has left is kept, in milliseconds: the proof of consent must last until
 * a month after the last mail (特定電子メール法施行規則4条), and mail under way may arrive some days late.
 */
export const proofLife = 40 * 24 * 3_600_000;

/** How long it is kept to whom an edition went, in milliseconds after its sending ended. */
export const deliveryLife = 90 * 24 * 3_600_000;

/** Removes what nobody needs any more: sign-ups never confirmed, old tokens, addresses and consents of the past,
 * and who got which old edition (that it was sent stays known). */
export function sweep(store: Store, now: number): void {
  const { db } = store;
  const longest = Math.max(...Object.values(limits).flatMap((list) => list.map(({ span }) => span)));
  transaction(db, () => {
    change(db, 'DELETE FROM attempt WHERE at <= ? OR at > ?', now - longest, now + longest);
    change(db, 'DELETE FROM token WHERE expires_at <= ?', now);
    change(db, 'DELETE FROM signup WHERE asked_at <= ?', now - tokenLife.confirm);
    change(db, 'DELETE FROM subscriber WHERE ended_at <= ?', now - proofLife);
    change(db, 'DELETE FROM consent WHERE ended_at <= ?', now - proofLife);
    change(
      db,
      'DELETE FROM delivery WHERE sending IN (SELECT id FROM sending WHERE finished_at <= ?)',
      now - deliveryLife,
    );
    db.exec(
      `DELETE FROM wording WHERE id NOT IN (SELECT wording FROM consent UNION SELECT wording FROM signup)`,
    );
  });
}
