import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import type { SiteConfig } from '#site';
import { type HandoutSheet, toHandoutPage } from '#view-models/handout/handout-page.ts';

/** The sheets of all articles, drafts included: the live preview prints those too. */
export function allHandoutSheets(content: Content, site: SiteConfig): readonly HandoutSheet[] {
  const series = valuesOf(content.series);
  return valuesOf(content.articles).map(
    ({ article }) => toHandoutPage(article, site, { pdf: false, series }).sheet,
  );
}
