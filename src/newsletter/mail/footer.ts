import type { SiteConfig } from '#site';

/** What a mail has to say of its sender. */
export interface Imprint {
  readonly name: string;
  readonly postalAddress: string;
  readonly contact: string;
}

/**
 * The sender as 特定電子メールの送信の適正化等に関する法律 §4 and its ordinance §§7–9 ask for: name, postal
 * address, and where complaints and questions go. The way to refuse stands beside it in the mail.
 */
export function imprintOf({ publisher, contact }: SiteConfig): Imprint {
  return { name: publisher.name, postalAddress: publisher.address, contact };
}

/** Why somebody gets this mail. */
export function reasonOf({ title }: Pick<SiteConfig, 'title'>): string {
  return `このメールは、「${title}」の配信に同意された方にお送りしています。`;
}

export const privacyNote = '開封やクリックの計測はしていません。';
export const passOnNote = '文章は CC BY 4.0 です。社内での転送・転載・回覧にそのまま使えます。';
export const countNote =
  '掲載した事例は、編集部が公表資料と報道から選んだもので、国内の発生件数を示すものではありません。';
