import { element, escapeMarkup } from '#markdown/plain-html/markup.ts';
import { printDay } from '#view-models/dates.ts';
import type { Channel } from './channel.ts';
import type { FeedEntry } from './feed-entry.ts';
import { onlyXmlCharacters } from './xml-text.ts';

const xhtml = { xmlns: 'http://www.w3.org/1999/xhtml' };

/** What a browser shows of an entry. */
export type Headline = Pick<FeedEntry, 'title' | 'address' | 'published'>;

/**
 * Makes a feed readable for somebody who opens it in a browser: a stylesheet, a few words on what it is, and
 * the titles as links. Browsers give up XSLT (https://developer.chrome.com/docs/web-platform/deprecating-xslt),
 * so what is shown are XHTML elements of their own namespace, which both formats allow (RSS 2.0, “Extending
 * RSS”; RFC 4287 §6) and feed readers pass over.
 *
 * @param xml a feed whose entries are `entries`, in this order
 */
export function withReaderPage(xml: string, channel: Channel, entries: readonly Headline[]): string {
  let index = 0;
  const shown = () => {
    const entry = entries[index];
    index += 1;
    return entry === undefined ? '' : headline(entry);
  };
  const styled = `<?xml-stylesheet type="text/css" href="${escapeMarkup(channel.stylesheet)}"?>`;
  const readable = xml
    .replace(/^<\?xml[^>]*\?>/, (declaration) => `${declaration}\n${styled}`)
    .replace(/<channel>|<feed [^>]*>/, (opening) => opening + explanation(channel))
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>|<\/(?:item|entry)>/g, (found) =>
      found.startsWith('</') ? shown() + found : found,
    );
  return onlyXmlCharacters(readable);
}

function headline({ title, address, published }: Headline): string {
  const link = element('a', escapeMarkup(title), { href: address });
  const day = element('p', printDay(published.toISOString()).label);
  return element('div', element('h2', link) + day, xhtml);
}

function explanation(channel: Channel): string {
  const link = element('a', escapeMarkup('ページを開く'), { href: channel.page });
  const words = [
    element('h1', escapeMarkup(channel.title)),
    element('p', escapeMarkup(channel.description)),
    element(
      'p',
      'これは、新しい知らせを自動で受け取るためのフィードです。RSSリーダーなどの購読アプリに、次のアドレスを登録します。',
    ),
    element('p', element('code', escapeMarkup(channel.self))),
    element('p', `同じ内容は、ふつうのページでも読めます。${link}`),
  ];
  return element('div', words.join(''), { ...xhtml, lang: 'ja' });
}
