import { parseAtomFeed, parseRssFeed } from 'feedsmith';

/**
 * What the specification asks of an RSS 2.0 feed (https://www.rssboard.org/rss-specification) and, of what it leaves
 * open, the RSS Advisory Board's profile (https://www.rssboard.org/rss-profile): a self link, a unique GUID and a
 * date in every item, addresses in full.
 */
export function rssFaults(xml: string): readonly string[] {
  const feed = parseRssFeed(xml);
  const self = feed.atom?.links?.filter(({ rel }) => rel === 'self') ?? [];
  const items = feed.items ?? [];
  return [
    ...faultsOf('channel', {
      version: /<rss [^>]*\bversion="2\.0"/.test(xml),
      title: isFilled(feed.title),
      description: isFilled(feed.description),
      link: isAddress(feed.link),
      lastBuildDate: isRfc822(feed.lastBuildDate),
      self: self.length === 1 && isAddress(self[0]?.href) && self[0]?.type === 'application/rss+xml',
      'unique GUIDs': areDifferent(items.map(({ guid }) => guid?.value)),
      namespaces: undeclaredPrefixes(xml).length === 0,
    }),
    ...items.flatMap(({ title, link, guid, pubDate, description, categories }, index) =>
      faultsOf(`item ${index}`, {
        title: isFilled(title),
        description: isFilled(description),
        link: isAddress(link),
        // One that is said to be no address may be any text.
        guid: guid?.isPermaLink === false ? isFilled(guid.value) : isAddress(guid?.value),
        pubDate: isRfc822(pubDate),
        'pubDate before lastBuildDate': Date.parse(pubDate ?? '') <= Date.parse(feed.lastBuildDate ?? ''),
        category: categories?.every(({ name }) => isFilled(name)) ?? true,
      }),
    ),
  ];
}

/** What RFC 4287 asks of an Atom feed (§4.1.1, §4.1.2, §4.2.6, §4.2.7, §3.3). */
export function atomFaults(xml: string): readonly string[] {
  const feed = parseAtomFeed(xml);
  const entries = feed.entries ?? [];
  const linked = (links: typeof feed.links, rel: string | undefined) =>
    (links ?? []).filter((link) => link.rel === rel || (rel === 'alternate' && link.rel === undefined));
  return [
    ...faultsOf('feed', {
      id: isAddress(feed.id),
      title: isFilled(feed.title?.value),
      updated: isRfc3339(feed.updated),
      self: linked(feed.links, 'self').length === 1 && isAddress(linked(feed.links, 'self')[0]?.href),
      alternate: linked(feed.links, 'alternate').every(({ href }) => isAddress(href)),
      'unique ids': areDifferent([feed.id, ...entries.map(({ id }) => id)]),
      namespaces: undeclaredPrefixes(xml).length === 0,
    }),
    ...entries.flatMap(({ id, title, updated, published, authors, links, content, categories }, index) =>
      faultsOf(`entry ${index}`, {
        id: isAddress(id),
        title: isFilled(title?.value),
        updated: isRfc3339(updated) && Date.parse(updated ?? '') <= Date.parse(feed.updated ?? ''),
        published: isRfc3339(published) && Date.parse(published ?? '') <= Date.parse(updated ?? ''),
        author: (authors ?? feed.authors ?? []).some(({ name }) => isFilled(name)),
        alternate: linked(links, 'alternate').length === 1 && isAddress(linked(links, 'alternate')[0]?.href),
        content: content?.type === 'html' && isFilled(content.value),
        category: categories?.every(({ term }) => isFilled(term)) ?? true,
      }),
    ),
  ];
}

function faultsOf(where: string, rules: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [`${where}: ${rule}`]));
}

const isFilled = (text: string | undefined) => /\S/.test(text ?? '');
const isAddress = (text: string | undefined) => /^https?:\/\/[^\s/]+\//.test(text ?? '');
const areDifferent = (values: readonly unknown[]) => new Set(values).size === values.length;

/** RFC 822 with a year of four digits and the right day of the week, as `toUTCString` has it. */
const isRfc822 = (text: string | undefined) => text !== undefined && new Date(text).toUTCString() === text;

const isRfc3339 = (text: string | undefined) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text ?? '') &&
  !Number.isNaN(Date.parse(text ?? ''));

function undeclaredPrefixes(xml: string): readonly string[] {
  const markup = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const used = [...markup.matchAll(/<\/?([\w-]+):|\s([\w-]+):[\w-]+="/g)].map(
    ([, tag, attribute]) => tag ?? attribute ?? '',
  );
  return [...new Set(used)].filter(
    (prefix) => !['xml', 'xmlns'].includes(prefix) && !markup.includes(`xmlns:${prefix}="`),
  );
}
