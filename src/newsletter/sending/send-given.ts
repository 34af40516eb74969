import type { SiteConfig } from '#site';
import type { EditionMail } from '../mail/edition-mail.ts';
import type { Sending } from '../store/sendings.ts';
import type { Random, Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { Route } from './settings.ts';

/** What a sending works with. */
export interface SendGiven {
  readonly store: Store;
  /** As it was begun; only one process may send it at a time (`holdSendingLock`). */
  readonly sending: Sending;
  readonly mail: EditionMail;
  readonly site: SiteConfig;
  readonly route: Route;
  /** The service's own address, ending with a slash. */
  readonly serviceUrl: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Aborted when the sending shall end: letters under way are finished, no new ones begun. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Milliseconds that the server's answers may take, where it is not what RFC 5321 asks for. */
  readonly patience?: number;
}
