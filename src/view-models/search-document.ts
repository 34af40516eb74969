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
  /** Id of the section on the article's page, where it has one. */
  readonly anchor?: string;
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
    anchor: string,
    texts: readonly (string | null | undefined)[],
    weight = 1,
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
        'facts',
        article.organisations.flatMap((o) => [o.name, o.note]),
        3,
      ),
      part(
        'タグ',
        'about-this',
        labels.flatMap((tag) => [tag.label, ...tag.variants]),
        2,
      ),
      part(
        '教訓',
        'lessons',
        article.lessons.flatMap((lesson) => [lesson.text, lesson.action]),
        2,
      ),
      part(
        '原因',
        'causes',
        article.causes.flatMap((row) => [labelOf(causeCategories, row.category), row.text]),
      ),
      part(
        '背景',
        'causes',
        article.factors.flatMap((row) => [labelOf(factorCategories, row.category), row.text]),
      ),
      part(
        '手口',
        'causes',
        article.attackSteps.map((row) => row.text),
      ),
      part(
        '時系列',
        'timeline',
        article.timeline.flatMap((row) => [row.date.wording, row.text]),
      ),
      part(
        '被害',
        'impact',
        article.impact.flatMap((row) => [row.label, formatAmount(row), row.note]),
      ),
      part(
        '主張',
        'impact',
        article.claims.map((row) => row.text),
      ),
      part('発覚', 'facts', [article.discovery?.text]),
      part(
        '対応',
        'response',
        article.response.map((row) => row.text),
      ),
      part('脆弱性', 'facts', article.cves),
      ...sections.map((section) => part(section.title, section.slug, [section.text])),
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
