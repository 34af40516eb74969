import type { EditionMail } from '#newsletter/mail/edition-mail.ts';
import { recipientMarks } from '#newsletter/mail/recipient-links.ts';

/** A mail of the size that an edition with three articles has: 30 KB of HTML, 6 KB of text. */
export function benchMail(): EditionMail {
  const sentence = '委託先の装置から名簿が外へ出ました。月曜日に、誰が更新を見ているかを確かめます。';
  const paragraph = `<p style="margin:0 0 12px;font-size:16px;line-height:1.8">${sentence}</p>\n`;
  return {
    subject: '計測のための号',
    html: `<!doctype html><html lang="ja"><body>${paragraph.repeat(170)}<a href="${recipientMarks.unsubscribe}">配信を止める</a> <a href="${recipientMarks.preferences}">設定</a></body></html>\n`,
    text: `${`${sentence}\n`.repeat(50)}配信を止める: ${recipientMarks.unsubscribe}\n設定: ${recipientMarks.preferences}\n`,
  };
}
