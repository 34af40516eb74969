import { createHash } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { SiteConfig } from '#site';
import type { EditionMail } from './edition-mail.ts';
import { forRecipient, type RecipientLinks } from './recipient-links.ts';

/** One mail to one recipient. */
export interface Letter {
  readonly mail: EditionMail;
  /** The sender's address; the contact is who answers. */
  readonly from: string;
  readonly to: string;
  readonly links: RecipientLinks;
  readonly date: Date;
  /** With its angle brackets; the same letter has the same id whenever it is written. */
  readonly messageId: string;
}

/**
 * A letter as nodemailer takes it: one recipient, both parts, and the headers by which mail programs offer to
 * unsubscribe (RFC 2369, RFC 8058).
 */
function toMessage(letter: Letter, site: SiteConfig): SendMailOptions {
  const { html, text, subject } = forRecipient(letter.mail, letter.links);
  const host = new URL(site.baseUrl).hostname;
  return {
    from: { name: site.title, address: letter.from },
    ...(letter.from !== site.contact && { replyTo: site.contact }),
    to: { name: '', address: letter.to },
    subject,
    text,
    html,
    date: letter.date,
    messageId: letter.messageId,
    // The same letter is the same bytes.
    baseBoundary: createHash('sha256').update(letter.messageId).digest('hex').slice(0, 32),
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
    list: {
      id: { url: `newsletter.${host}`, comment: '' },
      // An array within the array: one header with both ways.
      unsubscribe: [
        [
          { url: letter.links.unsubscribe, comment: '' },
          { url: `mailto:${site.contact}?subject=unsubscribe`, comment: '' },
        ],
      ],
    },
    headers: {
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': 'ja',
    },
  };
}

/** The bytes of a letter as a server would be given them, unsigned; also for an `.eml` file. */
export async function toEml(letter: Letter, site: SiteConfig): Promise<Uint8Array> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail(toMessage(letter, site));
  if (!(message instanceof Uint8Array)) throw new Error('nodemailer was asked for a buffer');
  return message;
}
