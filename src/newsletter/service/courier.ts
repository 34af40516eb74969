import type { Letter, Sender } from '../mail/letter.ts';
import type { Postman } from '../mail/postman.ts';
import { confirmationLetter, manageLetter } from '../mail/service-letters.ts';
import { dueErrands, type Errand, finishErrand, postponeErrand } from '../store/errands.ts';
import { dropSignup, signupById } from '../store/signups.ts';
import type { Random, Store } from '../store/store.ts';
import { subscriberById, subscriberByIdentity } from '../store/subscribers.ts';
import { hasComplained } from '../store/suppression.ts';
import { issueToken } from '../store/tokens.ts';
import { errorFields, type Log } from './log.ts';

/** What the courier works with. */
export interface CourierGiven {
  readonly store: Store;
  readonly postman: Postman;
  readonly sender: Sender;
  /** The service's own address, ending with a slash. */
  readonly serviceUrl: string;
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
}

/**
 * Sends the letters that are due. What is known of an address is decided here and told by mail to its owner;
 * whoever filled in the form has been answered long before. An errand is struck off only when its letter has been
 * taken, so after a kill it is sent anew: twice at worst, with two tokens that both work.
 *
 * @param isStopping asked before each letter
 */
export async function runErrands(given: CourierGiven, isStopping: () => boolean): Promise<void> {
  const { store, log, now } = given;
  for (const errand of dueErrands(store, now())) {
    if (isStopping()) return;
    try {
      await runErrand(given, errand);
    } catch (error) {
      log('error', 'errand-failed', { errand: errand.id, ...errorFields(error) });
      if (!postponeErrand(store, errand, now())) log('error', 'errand-given-up', { errand: errand.id });
    }
  }
}

async function runErrand(given: CourierGiven, errand: Errand): Promise<void> {
  const { store, log, now } = given;
  const order = await orderOf(given, errand);
  if (order === null) {
    finishErrand(store, errand.id);
    return;
  }
  const delivery = await given.postman.deliver(order.letter);
  if (delivery.outcome === 'accepted') {
    finishErrand(store, errand.id);
    if (order.signupIsDone && errand.signup !== null) dropSignup(store, errand.signup);
    log('info', 'letter-sent', { errand: errand.id, letter: order.name });
  } else if (delivery.outcome === 'refused') {
    finishErrand(store, errand.id);
    if (errand.signup !== null) dropSignup(store, errand.signup);
    log('warn', 'letter-refused', { errand: errand.id, letter: order.name, code: delivery.code });
  } else {
    const again = postponeErrand(store, errand, now());
    log('warn', again ? 'letter-postponed' : 'letter-given-up', {
      errand: errand.id,
      letter: order.name,
      code: delivery.code,
    });
  }
}

type Order = { readonly name: string; readonly letter: Letter; readonly signupIsDone: boolean };

/** The letter for an errand; null where there is nothing to say any more. */
async function orderOf(given: CourierGiven, errand: Errand): Promise<Order | null> {
  const { store, sender, log } = given;
  if (errand.subscriber !== null) return settingsOrder(given, errand.subscriber, 'link');
  const signup = errand.signup === null ? undefined : signupById(store, errand.signup);
  if (signup === undefined) return null;
  if (hasComplained(store, signup.identity)) {
    dropSignup(store, signup.id);
    log('info', 'letter-withheld', { errand: errand.id });
    return null;
  }
  const known = subscriberByIdentity(store, signup.identity);
  if (known !== undefined && known.endedAt === null) return settingsOrder(given, known.id, 'signup');
  const token = issueToken(
    store,
    { purpose: 'confirm', owner: { signup: signup.id }, now: given.now() },
    given.random,
  );
  const letter = await confirmationLetter(
    signup.address,
    sender,
    `${given.serviceUrl}confirm?token=${token}`,
  );
  return { name: 'confirmation', letter, signupIsDone: false };
}

async function settingsOrder(
  given: CourierGiven,
  id: number,
  asked: 'signup' | 'link',
): Promise<Order | null> {
  const subscriber = subscriberById(given.store, id);
  if (subscriber === undefined || hasComplained(given.store, subscriber.identity)) return null;
  const token = issueToken(
    given.store,
    { purpose: 'manage', owner: { subscriber: id }, now: given.now() },
    given.random,
  );
  const url = `${given.serviceUrl}preferences?token=${token}`;
  const letter = await manageLetter(subscriber.address, given.sender, { url, asked });
  return { name: 'settings', letter, signupIsDone: asked === 'signup' };
}
