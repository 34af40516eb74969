import type { Delivery } from '#domain/newsletter/delivery.ts';
import { factsOf } from '#domain/newsletter/providers.ts';

/** A section of a page about the publication that depends on how editions are delivered. */
export interface DeliveryNotes {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** @param page the id of a page about the publication; null for one that says nothing of mail */
export function toDeliveryNotes(page: string, delivery: Delivery): DeliveryNotes | null {
  const facts = factsOf(delivery);
  if (page === 'privacy') return { heading: 'メールの配信', paragraphs: facts.privacy };
  if (page === 'legal-notice') {
    return { heading: 'メールの配信について（特定電子メール法）', paragraphs: facts.law };
  }
  return null;
}
