import type { Article } from '#domain/incident/article.ts';
import { dayInJapan } from '../dates.ts';

/** 「下書き」 or 「11月30日に公開予定」; null for what readers can see, and so for everything in a built site. */
export function toBadge({
  unpublished,
  publishedAt,
}: Pick<Article, 'unpublished' | 'publishedAt'>): string | null {
  if (unpublished === undefined) return null;
  if (unpublished === 'draft') return '下書き';
  const [, month, day] = dayInJapan(publishedAt).split('-').map(Number);
  return `${month}月${day}日に公開予定`;
}
