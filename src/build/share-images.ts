import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glyphOf } from '#components/cause-glyphs.ts';
import { paths } from '#domain/paths.ts';
import { isPublished } from '#domain/publication/moment.ts';
import { phrasesOf } from '#domain/typography/phrases.ts';
import { type Content, valuesOf } from '#manuscripts/read-content.ts';
import { textOfCard, toShareCard } from '#og/card.ts';
import { drawCard, drawSite } from '#og/draw-card.ts';
import type { ShareImage } from '#og/write-share-images.ts';
import type { SiteConfig } from '#site';
import { toArticleCard } from '#view-models/article-card.ts';

/** A share image for every article that readers can see, and one for all other pages. */
export function toShareImages(content: Content, site: SiteConfig, moment: string): readonly ShareImage[] {
  const articles = valuesOf(content.articles)
    .map(({ article }) => article)
    .filter((article) => isPublished(article, moment));
  const series = valuesOf(content.series);
  const images = articles.map((article): ShareImage => {
    const listed = toArticleCard(article, series);
    const card = toShareCard(listed, site.title, glyphOf(listed.cause.slug));
    return { path: paths.shareImage(article.id).slice(1), drawing: drawCard(card), text: textOfCard(card) };
  });
  const { title, reading, tagline } = site;
  const drawing = drawSite({ title, reading, taglinePhrases: phrasesOf(tagline) });
  return [...images, { path: paths.siteShareImage().slice(1), drawing, text: title + reading + tagline }];
}

/** Versions of what draws the images, by the project's package.json. */
export function shareImageTools(root: string): string {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const tools = ['satori', '@resvg/resvg-js', 'harfbuzzjs', '@expo-google-fonts/noto-sans-jp'];
  return tools.map((tool) => `${tool}@${dependencies[tool]}`).join(' ');
}
