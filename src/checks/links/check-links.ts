import type { Issue } from '#domain/issue.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { everyAddress, type WrittenAddress } from '../addresses.ts';
import { linkRules } from './link-rules.ts';
import { type Network, type Visit, visitLinks } from './visit-links.ts';

/** Visits of earlier checks. */
export interface LinkCache {
  readonly visits: ReadonlyMap<string, Visit>;
  readonly save: (visits: ReadonlyMap<string, Visit>) => void;
}

/** The issues, and remarks on what could not be asked; those are no fault of the content. */
export interface LinkReport {
  readonly issues: readonly Issue[];
  readonly notes: readonly string[];
}

/** A page that answered is asked again after a week. */
const freshFor = 7 * 86_400_000;

/** Looks whether the documents that `content/` links to are still there. */
export async function checkLinks(
  content: Content,
  options: {
    readonly isMeant: (file: string) => boolean;
    readonly cache: LinkCache;
    readonly network: Network;
  },
): Promise<LinkReport> {
  const { isMeant, cache, network } = options;
  const addresses = everyAddress(content).filter(
    ({ file, url }) => isMeant(file) && /^https?:\/\//i.test(url),
  );
  const urls = [...new Set(addresses.map(({ url }) => withoutFragment(url)))];
  const asked = urls.filter((url) => !isFresh(cache.visits.get(url), network.moment));
  const visits = new Map([...cache.visits, ...(await visitLinks(asked, network))]);
  cache.save(new Map([...visits].filter(([, visit]) => visit.status !== null)));
  const silent = asked.filter((url) => visits.get(url)?.status === null);
  return {
    issues: addresses.flatMap((address) => issueOf(address, visits.get(withoutFragment(address.url)))),
    notes: notesOn(asked, silent, visits),
  };
}

function isFresh(visit: Visit | undefined, moment: string): boolean {
  return visit !== undefined && Date.parse(moment) - Date.parse(visit.at) < freshFor;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

function issueOf({ url, finding }: WrittenAddress, visit: Visit | undefined): readonly Issue[] {
  if (visit?.status === 404 || visit?.status === 410) {
    return [
      {
        rule: 'link-dead',
        severity: linkRules['link-dead'].severity,
        ...finding({
          message: `「${url}」の先に文書がありません（${visit.status}）`,
          hint: linkRules['link-dead'].instead,
        }),
      },
    ];
  }
  // A front page that stands in for a vanished document is no new address.
  const isFrontPage = visit?.movedTo !== null && URL.parse(visit?.movedTo ?? '')?.pathname === '/';
  if (visit?.movedTo == null || visit.status === null || visit.status >= 400 || isFrontPage) return [];
  if (visit.movedTo === url) return [];
  return [
    {
      rule: 'link-moved',
      severity: linkRules['link-moved'].severity,
      ...finding({
        message: `「${url}」は「${visit.movedTo}」に移っています`,
        hint: linkRules['link-moved'].instead,
      }),
    },
  ];
}

function notesOn(
  asked: readonly string[],
  silent: readonly string[],
  visits: ReadonlyMap<string, Visit>,
): readonly string[] {
  if (silent.length === 0) return [];
  if (silent.length === asked.length) {
    return [`ネットワークに届かないため、外へのリンク${asked.length}件を確かめられませんでした。`];
  }
  return silent.map((url) => `「${url}」からは返事がありませんでした（${visits.get(url)?.failure ?? ''}）。`);
}
