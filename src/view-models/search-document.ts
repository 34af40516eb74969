import { formatAmount } from '#domain/incident/amount.ts';
import type { Article } from '#domain/incident/article.ts';
import { paths, withBase } from '#domain/paths.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { factorCategories } from '#domain/taxonomy/factor-categories.ts';
import type { TagRecord } from '#domain/taxonomy/tag-registry.ts';
import { labelOf } from '#domain/taxonomy/vocabulary.ts';
import { toIncidentRecord } from './article/record.ts';
import { printDay } from './dates.ts';
import { facetValuesOf } from './search-facets.ts';

/** A part of an article as search weighs it. */
export interface SearchPart {
  readonly heading: string;
  readonly text: string;
  readonly weight: number;
  /** Id of the section on the article's page. */
  readonly anchor: string;
}

/** Turns an article into what search indexes: everything a reader can read on its page. */
export function toSearchDocument(
  article: Article,
  sections: readonly { readonly title: string; readonly slug: string; readonly text: string }[],
  tags: readonly TagRecord[],
  base: string,
) {
  const record = toIncidentRecord(article);
  const labels = tags.filter((tag) => article.tags.includes(tag.slug));
  const part = (
    heading: string,
    texts: readonly (string | null | undefined)[],
    { anchor, weight = 1 }: { readonly anchor: string; readonly weight?: number },
  ): SearchPart => ({
    heading,
    text: texts.filter((text) => text !== null && text !== undefined && text !== '').join('\n'),
    weight,
    anchor,
  });
  return {
    id: article.id,
    url: withBase(base, paths.article(article.id)),
    title: article.title,
    summary: article.summary,
    parts: [
      part(
        '組織',
        article.organisations.flatMap((o) => [o.name, o.note]),
        { anchor: 'facts', weight: 3 },
      ),
      part(
        'タグ',
        labels.flatMap((tag) => [tag.label, ...tag.variants]),
        { anchor: 'about-this', weight: 2 },
      ),
      part(
        '教訓',
        article.lessons.flatMap((lesson) => [lesson.text, lesson.action]),
        { anchor: 'lessons', weight: 2 },
      ),
      part(
        '原因',
        article.causes.flatMap((row) => [labelOf(causeCategories, row.category), row.text]),
        { anchor: 'causes' },
      ),
      part(
        '背景',
        article.factors.flatMap((row) => [labelOf(factorCategories, row.category), row.text]),
        { anchor: 'causes' },
      ),
      part(
        '手口',
        article.attackSteps.map((row) => row.text),
        { anchor: 'causes' },
      ),
      part(
        '時系列',
        article.timeline.flatMap((row) => [row.date.wording, row.text]),
        { anchor: 'timeline' },
      ),
      part(
        '被害',
        article.impact.flatMap((row) => [row.label, formatAmount(row), row.note]),
        { anchor: 'impact' },
      ),
      part(
        '主張',
        article.claims.map((row) => row.text),
        { anchor: 'impact' },
      ),
      part('発覚', [article.discovery?.text], { anchor: 'facts' }),
      part(
        '対応',
        article.response.map((row) => row.text),
        { anchor: 'response' },
      ),
      part('脆弱性', article.cves, { anchor: 'facts' }),
      ...sections.map(({ title, slug, text }) => part(title, [text], { anchor: slug })),
    ].filter((entry) => entry.text !== ''),
    publishedAt: article.publishedAt,
    filters: facetValuesOf(article),
    meta: {
      published: printDay(article.publishedAt).label,
      cause: record.cause.label,
      organisations: record.parties.join('、'),
      harm: record.harm.amount ? `${record.harm.label} ${record.harm.amount}` : record.harm.label,
    },
  };
}
