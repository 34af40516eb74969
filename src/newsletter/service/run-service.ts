import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { consentText } from '#domain/newsletter/consent.ts';
import { paths, withBase } from '#domain/paths.ts';
import type { SiteConfig } from '#site';
import { type Inbox, openInbox } from '../mail/inbox.ts';
import { type Postman, smtpPostman } from '../mail/postman.ts';
import type { SmtpSettings } from '../mail/smtp-settings.ts';
import { openStore, type Random } from '../store/store.ts';
import type { Log } from './log.ts';
import type { TagChoice } from './pages/topic-fields.ts';
import { startRounds } from './rounds.ts';
import { createService } from './service.ts';
import { readStyle } from './style.ts';

/** What a running service needs. */
export interface RunGiven {
  readonly site: SiteConfig;
  readonly storeFile: string;
  readonly baseUrl: URL;
  /** Further origins by which a browser of this machine may call the site. */
  readonly alsoOrigins?: readonly string[];
  readonly proxies: ReadonlySet<string>;
  readonly smtp: SmtpSettings | null;
  readonly tags: readonly TagChoice[];
  readonly now: () => number;
  readonly random: Random;
  readonly log: Log;
}

/** A service that answers; where it listens is somebody else's. */
export interface RunningService {
  /** The path that it answers below, `/newsletter/api/` of the site. */
  readonly path: string;
  readonly handle: RequestListener;
  /** Ends the letter under way and closes the store. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the store, starts the rounds and makes the handler.
 *
 * @throws {StoreProblem} if the store cannot be used
 */
export function runService(given: RunGiven): RunningService {
  const { site, now, random, log } = given;
  // While SQLite waits for a lock nobody else is answered, so the wait is short.
  const store = openStore(given.storeFile, { random, patience: 2000 });
  const { inbox, postman } = mailFor(given);
  const base = given.baseUrl.pathname;
  const path = withBase(base, paths.newsletterApi());
  const rounds = startRounds({
    store,
    postman,
    sender: { ...site, baseUrl: given.baseUrl.href },
    serviceUrl: new URL(path, given.baseUrl).href,
    now,
    random,
    log,
  });
  const service = createService({
    store,
    site: { title: site.title, publisher: site.publisher.name, contact: site.contact, base },
    consent: consentText(site),
    tags: given.tags,
    origins: new Set([given.baseUrl.origin, ...(given.alsoOrigins ?? [])]),
    proxies: given.proxies,
    style: readStyle(),
    now,
    random,
    log,
    wake: rounds.wake,
    inbox,
  });
  const answer = getRequestListener(service.fetch, { overrideGlobalObjects: false });
  return {
    path,
    handle: (request, response) => void answer(request, response),
    stop: async () => {
      await rounds.stop();
      postman.close();
      store.db.close();
    },
  };
}

/** Letters go out by SMTP, or stay in an inbox that can be looked at. */
function mailFor({ smtp, site, now }: RunGiven): { readonly inbox: Inbox | null; readonly postman: Postman } {
  if (smtp !== null) {
    const from = { name: site.title, address: smtp.fromAddress };
    return { inbox: null, postman: smtpPostman({ url: smtp.url, from }) };
  }
  const inbox = openInbox(now);
  return { inbox, postman: inbox };
}
