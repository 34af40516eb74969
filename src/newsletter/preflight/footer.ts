import { imprintOf } from '../mail/footer.ts';
import { recipientMarks } from '../mail/recipient-links.ts';
import type { Fault } from './fault.ts';
import type { PreflightInput } from './preflight-input.ts';
import { visibleText } from './visible-text.ts';

/** Both parts name the sender and the way to refuse, whichever of them a mail program shows. */
export function footerFaults({ mail, site }: PreflightInput): readonly Fault[] {
  const { name, postalAddress, contact } = imprintOf(site);
  const wanted = [
    ['発行者の名前', name],
    ['住所', postalAddress],
    ['連絡先', contact],
    ['配信停止のアドレス', recipientMarks.unsubscribe],
  ] as const;
  const parts = [
    ['HTMLの部分', visibleText(mail.html) + mail.html],
    ['文字だけの部分', mail.text.replace(/\n\s*/g, '')],
  ] as const;
  return parts.flatMap(([part, text]) =>
    wanted.flatMap(([what, value]): readonly Fault[] =>
      text.includes(value)
        ? []
        : [
            {
              rule: 'mail-footer',
              message: `${part}に、${what}がありません`,
              hint: '法律が求める表示です。ひな形（src/newsletter/mail/）の末尾を確かめます',
            },
          ],
    ),
  );
}
