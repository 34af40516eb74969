import { isPlaceholder } from '#domain/publication/placeholder.ts';
import type { SiteConfig } from '#site';
import type { Fault } from './fault.ts';

/** A sender that nobody has filled in. */
export function senderFaults(site: SiteConfig): readonly Fault[] {
  const places = [
    ['発行者の名前', site.publisher.name],
    ['住所', site.publisher.address],
    ['連絡先', site.contact],
    ['サイトのアドレス', site.baseUrl],
  ] as const;
  const placeholders = places.filter(([, value]) => isPlaceholder(value));
  return [
    ...(placeholders.length === 0
      ? []
      : [
          {
            rule: 'mail-sender',
            message: `送信者の情報が仮のままです: ${placeholders.map(([name, value]) => `${name}「${value}」`).join('、')}`,
            hint: 'src/site.config.ts に、発行する組織の名前・住所・連絡先・サイトのアドレスを書きます（特定電子メール法の表示義務）',
          },
        ]),
    ...(site.baseUrl.startsWith('https://')
      ? []
      : [
          {
            rule: 'mail-sender',
            message: `サイトのアドレスが https:// で始まりません（${site.baseUrl}）`,
            hint: '配信停止の受け口は HTTPS でなければなりません（RFC 8058）。src/site.config.ts の baseUrl を直します',
          },
        ]),
  ];
}
