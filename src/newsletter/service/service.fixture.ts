import { type Inbox, openInbox } from '../mail/inbox.ts';
import { countingRandom, temporaryStore } from '../store/store.fixture.ts';
import type { Store } from '../store/store.ts';
import { type CourierGiven, runErrands } from './courier.ts';
import { jsonLog } from './log.ts';
import { createService } from './service.ts';

/** A service without a network: requests go in, answers, letters and log lines come out. */
export interface Bench {
  readonly store: Store;
  readonly inbox: Inbox;
  readonly log: readonly string[];
  /** The time; a test may set it. */
  clock: number;
  readonly courier: CourierGiven;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly head: (path: string) => Promise<Response>;
  /** Posts a form as a browser does from a page of the site. */
  readonly post: (path: string, body: string, headers?: Record<string, string>) => Promise<Response>;
  /** Sends what is due. */
  readonly deliver: () => Promise<void>;
  /** The token in the newest letter. */
  readonly lastToken: () => string;
}

const ORIGIN = 'https://www.example.jp';
const API = '/security/newsletter/api/';

/** Makes a service below the path `/security/`, with an empty store where the test has none. */
export function serviceBench(store = temporaryStore()): Bench {
  const log: string[] = [];
  const now = () => bench.clock;
  const random = countingRandom();
  const inbox = openInbox(now);
  const write = jsonLog((line) => log.push(line), now);
  const app = createService({
    store,
    site: { title: '教訓', publisher: '見本社', contact: 'contact@example.jp', base: '/security/' },
    consent: '同意します。',
    tags: [
      { slug: 'vpn', label: 'VPN' },
      { slug: 'insider', label: '内部不正' },
    ],
    origins: new Set([ORIGIN]),
    proxies: new Set(),
    style: 'body {}',
    now,
    random,
    log: write,
    wake: () => {},
    inbox,
  });
  const courier: CourierGiven = {
    store,
    postman: inbox,
    sender: {
      title: '教訓',
      publisher: { name: '見本社', address: '東京都' },
      contact: 'contact@example.jp',
      baseUrl: `${ORIGIN}/security/`,
    },
    serviceUrl: `${ORIGIN}${API}`,
    now,
    random,
    log: write,
  };
  const send = async (path: string, init: RequestInit) => app.request(`${ORIGIN}${API}${path}`, init);
  const bench: Bench = {
    store,
    inbox,
    log,
    clock: Date.UTC(2026, 10, 22),
    courier,
    get: (path, headers = {}) => send(path, { headers }),
    head: (path) => send(path, { method: 'HEAD' }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        body,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: ORIGIN,
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
        },
      }),
    deliver: () => runErrands(courier, () => false),
    lastToken: () => /\?token=([\w-]{43})\s/.exec(inbox.letters()[0]?.text ?? '')?.[1] ?? '',
  };
  return bench;
}
