import { type Article, primaryCause } from '#domain/incident/article.ts';
import { paths } from '#domain/paths.ts';
import { causeCategories } from '#domain/taxonomy/cause-categories.ts';
import { industries } from '#domain/taxonomy/industries.ts';
import { slugsOf } from '#domain/taxonomy/vocabulary.ts';
import { industriesHit } from '../article/record.ts';

/** What incidents are compared by. */
export interface Grouping {
  /** '原因' */
  readonly name: string;
  /** The head of its column: '主な原因'. */
  readonly categories: string;
  /** What one category is: '主な原因', '被害を受けた組織の業種'. */
  readonly each: string;
  /** How an incident is counted that several categories could claim. */
  readonly counting: string;
  /** Ends the id of a figure; the cause, which came first, has none. */
  readonly suffix: string;
  readonly rows: readonly { readonly slug: string; readonly label: string; readonly href: string | null }[];
  readonly slugsOf: (article: Article) => readonly string[];
}

export const byCause: Grouping = {
  name: '原因',
  categories: '主な原因',
  each: '主な原因（どうやって起きたか）',
  counting: '1件の事例を1つの原因に数えます。',
  suffix: '',
  rows: slugsOf(causeCategories).map((slug) => ({
    slug,
    label: causeCategories[slug].label,
    href: paths.cause(slug),
  })),
  slugsOf: (article) => [primaryCause(article).category],
};

export const byIndustry: Grouping = {
  name: '業種',
  categories: '業種',
  each: '被害を受けた組織の業種',
  counting:
    '2つ以上の業種にわたる事例は、それぞれの業種に数え、図のnには1件と数えます。被害を受けた組織を挙げていない事例は、最初に挙げた組織の業種に数えます。',
  suffix: '-by-industry',
  rows: slugsOf(industries).map((slug) => ({ slug, label: industries[slug].label, href: null })),
  slugsOf: industriesHit,
};
