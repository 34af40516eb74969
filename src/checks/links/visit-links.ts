/** What a visit to an address gave. */
export interface Visit {
  /** The last answer's status; null where no answer came. */
  readonly status: number | null;
  /** The address that answered, where a permanent redirect led elsewhere. */
  readonly movedTo: string | null;
  /** Why no answer came, as the network said it. */
  readonly failure: string | null;
  /** When, as an ISO instant. */
  readonly at: string;
}

/** Everything outside that a visit needs. */
export interface Network {
  readonly fetch: typeof globalThis.fetch;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** The present moment, an ISO instant. */
  readonly moment: string;
}

/** Hosts visited at once; one host is asked one thing at a time, with a pause between. */
const hostsAtOnce = 6;
const pauseBetween = 1000;
const patience = 15_000;
const mostRedirects = 5;

/** Visits every address once: many hosts at a time, each of them gently. */
export async function visitLinks(
  urls: readonly string[],
  network: Network,
): Promise<ReadonlyMap<string, Visit>> {
  const hosts = [...Map.groupBy(urls, (url) => URL.parse(url)?.host ?? '').values()];
  const visits = new Map<string, Visit>();
  const work = async (): Promise<void> => {
    for (let own = hosts.shift(); own !== undefined; own = hosts.shift()) {
      for (const [index, url] of own.entries()) {
        if (index > 0) await network.pause(pauseBetween);
        visits.set(url, await visit(url, network));
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return visits;
}

async function visit(url: string, network: Network): Promise<Visit> {
  const { moment: at } = network;
  try {
    let here = url;
    let isPermanent = true;
    for (let step = 0; step <= mostRedirects; step += 1) {
      const { status, location } = await ask(here, network);
      if (status < 300 || status >= 400 || location === null) {
        const movedTo = here !== url && isPermanent ? here : null;
        return { status, movedTo, failure: null, at };
      }
      isPermanent &&= status === 301 || status === 308;
      here = new URL(location, here).href;
      if (!/^https?:/.test(here)) return { status, movedTo: null, failure: null, at };
      await network.pause(0);
    }
    return { status: null, movedTo: null, failure: '転送が終わりません', at };
  } catch (error) {
    return { status: null, movedTo: null, failure: reasonOf(error), at };
  }
}

/** Asks for the head, and for the whole where a server does not know or allow that. */
async function ask(
  url: string,
  { fetch }: Network,
): Promise<{ readonly status: number; readonly location: string | null }> {
  const request = (method: 'HEAD' | 'GET') =>
    fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'kyokun-link-check', accept: '*/*' },
    });
  let response = await request('HEAD');
  if (response.status >= 400 && response.status !== 429) {
    await response.body?.cancel();
    response = await request('GET');
  }
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
