import type { SiteConfig } from '#site';
import type { EditionMail } from '../mail/edition-mail.ts';
import { forRecipient } from '../mail/recipient-links.ts';
import { nobodysToken } from '../store/unsubscribe-token.ts';
import { linksOf, serviceUrlOf } from './links.ts';
import type { Route } from './settings.ts';

const LINES = 12;

/** What a recipient would see first: who writes, the subject, the way out, and the head of the text. */
export function sampleOf(
  mail: EditionMail,
  site: SiteConfig,
  { smtp, dkim, baseUrl }: Route & { readonly baseUrl: URL },
): readonly string[] {
  const links = linksOf(
    serviceUrlOf(baseUrl),
    nobodysToken((length) => new Uint8Array(length)),
  );
  const lines = forRecipient(mail, links).text.split('\n');
  return [
    '見本（配信停止のアドレスは、受け取る方ごとに違います）',
    `  差出人: ${site.title} <${smtp.fromAddress}>`,
    `  件名: ${mail.subject}`,
    `  配信停止: ${links.unsubscribe}`,
    `  署名（DKIM）: ${dkim === null ? 'なし（メールサーバーが署名しないときは、迷惑メールと見られやすくなります）' : `${dkim.domainName}（${dkim.keySelector}）`}`,
    '',
    ...lines.slice(0, LINES).map((line) => `  ${line}`),
    ...(lines.length > LINES ? ['  …'] : []),
  ];
}
