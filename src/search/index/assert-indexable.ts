import type { SearchDocument } from './search-document.ts';

/** @throws a Japanese Error for two articles of one address, or a date that is none. */
export function assertIndexable(documents: readonly SearchDocument[]): void {
  const owners = new Map<string, string>();
  for (const { id, url, publishedAt } of documents) {
    const other = owners.get(url);
    if (other !== undefined) {
      throw new Error(`検索の索引を作れませんでした: ${other} と ${id} のアドレスが同じです（${url}）。`);
    }
    owners.set(url, id);
    if (Number.isNaN(Date.parse(publishedAt))) {
      throw new Error(
        `検索の索引を作れませんでした: ${id} の公開日「${publishedAt}」を日付として読めません。2026-04-01 のように書いてください。`,
      );
    }
  }
}
