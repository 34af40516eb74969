import { expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import type { FrontMatterInput } from '#domain/incident/front-matter.ts';
import { parseBody } from '#markdown/parse-body.ts';
import { site } from '#site';
import { jsonFeedShape } from './json-feed.fixture.ts';
import { toJsonFeed } from './json-feed.ts';

/** Nothing that leans on a day of the incident. */
const undated = {
  timeline: [{ date: '2026', text: '連絡がありました。', phase: 'discovery', sources: ['s2'] }],
} satisfies Partial<FrontMatterInput>;
const source = '入口です。<Cite id="s1" />\n\n## 所感\n\n備えます。\n';

function feedOf(changes: Partial<FrontMatterInput> = {}): string {
  const { body } = parseBody(source);
  if (body === null) throw new Error('the body cannot be read');
  const written = { article: articleOf(changes), body, source };
  const publication = {
    written: [written],
    authors: [{ id: 'henshubu', name: '編集部' }],
    tags: [],
    register: { articles: {} },
  };
  return toJsonFeed({ ...site, baseUrl: 'https://intra.example.jp/security/' }, publication);
}

test.each<[string, Partial<FrontMatterInput>]>([
  ['as it is', {}],
  [
    'with all that can be missing',
    { ...undated, occurred: undefined, discovered: undefined, disclosed: undefined },
  ],
  [
    'with vague days',
    { ...undated, occurred: '2019年度から', discovered: '2026年3月上旬頃', disclosed: '2026年4月以降' },
  ],
])(
  'the JSON Feed has the shape of its specification, and the facts for machines: an incident %s',
  (_what, changes) => {
    const [item] = jsonFeedShape.parse(JSON.parse(feedOf(changes))).items;
    expect(item?._kyokun).toMatchObject({
      about: 'https://intra.example.jp/security/about/feeds/#facts',
      url: item?.url,
    });
  },
);
