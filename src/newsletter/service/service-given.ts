import type { IncomingMessage } from 'node:http';
import type { Inbox } from '../mail/inbox.ts';
import type { Random, Store } from '../store/store.ts';
import type { Log } from './log.ts';
import type { ServiceSite } from './pages/frame.ts';
import type { TagChoice } from './pages/topic-fields.ts';

/** What the service works with. */
export interface ServiceGiven {
  readonly store: Store;
  readonly site: ServiceSite;
  /** What readers agree to, word for word. */
  readonly consent: string;
  readonly tags: readonly TagChoice[];
  /** The origins under which browsers know the site. */
  readonly origins: ReadonlySet<string>;
  /** The addresses of our own proxies. */
  readonly proxies: ReadonlySet<string>;
  readonly style: string;
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
  /** Called when there is something to send. */
  readonly wake: () => void;
  /** The local inbox, where letters are shown instead of sent. */
  readonly inbox: Inbox | null;
}

/** What the adapter to Node's HTTP hands over with a request. */
export type ServiceEnv = { Bindings: { incoming?: IncomingMessage } };
