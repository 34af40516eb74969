import { transaction } from './query.ts';
import type { Store } from './store.ts';
import { endSubscription, subscriberByIdentity } from './subscribers.ts';
import { suppress, suppressionsOf } from './suppression.ts';
import { subscriberOfToken } from './tokens.ts';
import { readLetterToken } from './unsubscribe-token.ts';

/**
 * Whom a token lets out: a subscriber, or an address that is not on the list (erased, gone long ago, or lost when a
 * backup was restored), known by its hash only.
 */
export type Leaver = { readonly subscriber: number } | { readonly identity: Uint8Array };

/**
 * Whom the way out of a letter is for. It ends the subscription that the letter was for. Where that is gone and the
 * address has another one, it ends that only if it was there when the letter was written, as after a restore: who was
 * erased and has confirmed anew since, or whoever has the address now, is not put out by an old letter.
 *
 * @returns undefined for a text that no letter of this list holds
 */
export function leaverOf(store: Store, token: string, now: number): Leaver | undefined {
  const said = readLetterToken(store, token);
  if (said === undefined) {
    // Letters of earlier versions hold a random token.
    const subscriber = subscriberOfToken(store, token, ['unsubscribe'], now);
    return subscriber === undefined ? undefined : { subscriber };
  }
  const present = subscriberByIdentity(store, said.identity);
  if (present === undefined) return { identity: said.identity };
  // A token knows seconds only.
  const wasThere = said.writtenAt + 999 >= present.confirmedAt;
  return present.id === said.subscriber || wasThere ? { subscriber: present.id } : undefined;
}

/** Ends the mail to somebody, for good: also where only a list to be imported still has the address. */
export function leave(store: Store, leaver: Leaver, now: number): void {
  if ('subscriber' in leaver) {
    endSubscription(store, leaver.subscriber, 'unsubscribed', now);
    return;
  }
  transaction(store.db, () => {
    if (suppressionsOf(store, leaver.identity).length > 0) return;
    suppress(store, leaver.identity, 'unsubscribed', now);
  });
}
