import type { Correction } from '#domain/incident/correction.ts';
import { element, escapeMarkup } from './markup.ts';

/** Both sides of a correction. The words say which is which, where a line through the text is not heard or drawn. */
export function correctionHtml({ before, after }: Correction): string {
  return `誤: ${element('del', escapeMarkup(before))}　正: ${element('ins', escapeMarkup(after))}`;
}
