import { escapeMarkup } from '#markdown/plain-html/markup.ts';
import type { SiteConfig } from '#site';

/** What is each recipient's own in a mail. */
export interface RecipientLinks {
  /** Ends the subscription; for people a page with a button, for mail programs a POST (RFC 8058). */
  readonly unsubscribe: string;
  /** Where topics are chosen. */
  readonly preferences: string;
}

/** Stand for a recipient's links in a mail that was rendered once for all; no such host can exist (RFC 2606). */
export const recipientMarks: RecipientLinks = {
  unsubscribe: 'https://unsubscribe.recipient.invalid/',
  preferences: 'https://preferences.recipient.invalid/',
};

/** Both parts of a mail with one recipient's links in place of the marks. */
export function forRecipient<Parts extends { readonly html: string; readonly text: string }>(
  mail: Parts,
  links: RecipientLinks,
): Parts {
  const filled = (part: string, write: (link: string) => string) =>
    part
      .replaceAll(recipientMarks.unsubscribe, () => write(links.unsubscribe))
      .replaceAll(recipientMarks.preferences, () => write(links.preferences));
  return { ...mail, html: filled(mail.html, escapeMarkup), text: filled(mail.text, (link) => link) };
}

/** Links that look like a recipient's, for a mail that nobody receives. */
export function sampleLinks(site: Pick<SiteConfig, 'baseUrl'>): RecipientLinks {
  return {
    unsubscribe: `${site.baseUrl}newsletter/api/unsubscribe?token=sample`,
    preferences: `${site.baseUrl}newsletter/api/preferences?token=sample`,
  };
}
