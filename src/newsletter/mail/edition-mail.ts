import type { SiteConfig } from '#site';
import type { EditionPage } from '#view-models/edition-page.ts';
import { toHtmlPart } from './html-part.ts';
import { toPlainPart } from './plain-part.ts';
import { recipientMarks } from './recipient-links.ts';

/** An edition as mail, with {@link recipientMarks} where each recipient's own links will stand. */
export interface EditionMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Renders an edition once for all its recipients; `forRecipient` fills in what is each one's own.
 *
 * @param note the MDX of the editors' note
 */
export async function toEditionMail(page: EditionPage, note: string, site: SiteConfig): Promise<EditionMail> {
  return {
    subject: page.subject,
    html: await toHtmlPart(page, note, site, recipientMarks),
    text: toPlainPart(page, note, site, recipientMarks),
  };
}
