import type { EditionMail } from '../mail/edition-mail.ts';
import { recipientMarks } from '../mail/recipient-links.ts';

/** A short mail with everything that a recipient's own letter fills in. */
export const shortMail: EditionMail = {
  subject: '預けた先の装置',
  html: `<!doctype html><html lang="ja"><body><p>本文</p><a href="${recipientMarks.unsubscribe}">配信を止める</a></body></html>\n`,
  text: `本文\n配信を止める: ${recipientMarks.unsubscribe}\n受け取る内容: ${recipientMarks.preferences}\n`,
};
