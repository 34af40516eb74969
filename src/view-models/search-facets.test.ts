import { describe, expect, test } from 'vitest';
import { articleOf } from '#domain/incident/article.fixture.ts';
import { facetValuesOf, toSearchFacets } from './search-facets.ts';

const occurredIn = (occurred: string) => articleOf({ occurred });

describe('facetValuesOf', () => {
  test('names slugs, ids and years', () => {
    expect(facetValuesOf(articleOf())).toEqual({
      cause: ['vuln-exploit'],
      factor: [],
      tag: ['vpn'],
      industry: ['wholesale-retail'],
      series: ['getsuyo'],
      year: ['2026'],
      published: ['2026'],
    });
  });

  test.each([
    ['2017年6月29日~2019年11月12日', ['2017', '2018', '2019']],
    ['2021年', ['2021']],
    ['2020年末頃', ['2020']],
  ])('an incident of %s happened in %j', (wording, years) => {
    expect(facetValuesOf(occurredIn(wording)).year).toEqual(years);
  });

  test('states no year that no source states, and not a century', () => {
    expect(facetValuesOf({ ...articleOf(), occurred: null }).year).toEqual([]);
    expect(facetValuesOf(occurredIn('1900年~2020年')).year).toHaveLength(30);
  });

  test('the day of publication is the one in Japan', () => {
    const article = articleOf({ publishedAt: '2026-01-01T00:30:00+09:00' });
    expect(facetValuesOf(article).published).toEqual(['2026']);
  });
});

describe('toSearchFacets', () => {
  test('labels what articles have, years from the newest', () => {
    const facets = toSearchFacets([occurredIn('2017年6月29日~2019年11月12日'), articleOf()], [], []);
    const valuesOf = (name: string) => facets.find((facet) => facet.name === name)?.values;
    expect(facets.map((facet) => facet.label)).toEqual(['原因', '業種', '起きた年', '公開した年']);
    expect(valuesOf('cause')).toEqual([{ value: 'vuln-exploit', label: expect.any(String), count: 2 }]);
    expect(valuesOf('year')?.map(({ label }) => label)).toEqual(['2026年', '2019年', '2018年', '2017年']);
  });

  test('puts values in the order of the vocabulary, and first only what five articles have', () => {
    const caused = (category: 'vuln-exploit' | 'loss', count: number) =>
      Array.from({ length: count }, (_, index) =>
        articleOf(
          { causes: [{ category, text: '文。', primary: true, sources: ['s1'] }] },
          `${category}-${index}`,
        ),
      );
    const causesOf = (articles: readonly ReturnType<typeof articleOf>[]) =>
      toSearchFacets(articles, [], [])[0]?.values.map(({ value }) => value);
    expect(causesOf([...caused('vuln-exploit', 1), ...caused('loss', 4)])).toEqual(['vuln-exploit', 'loss']);
    expect(causesOf([...caused('vuln-exploit', 1), ...caused('loss', 5)])).toEqual(['loss', 'vuln-exploit']);
  });
});
