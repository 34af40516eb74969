/** The present wording of the consent. It changes whenever {@link consentText} says something else. */
export const consentVersion = '2026-11';

/** What of the site's configuration a reader agrees to. */
export interface ConsentGiven {
  readonly title: string;
  readonly publisher: { readonly name: string };
  readonly newsletter: { readonly frequency: string };
}

/**
 * What a reader agrees to by signing up, word for word as the form shows it. The record of each consent keeps
 * this text (特定電子メール法3条2項: the sender keeps a record of the consent).
 */
export function consentText(site: ConsentGiven): string {
  return `${site.publisher.name}が発行する「${site.title}」の新しい事例、続報、訂正、発行についてのお知らせを、入力したメールアドレスへ${site.newsletter.frequency}送ることに同意します。いつでも解除できます。`;
}
