import type { CitationEntry } from '#view-models/article/citation.ts';

/** The article as CSL-JSON (https://docs.citationstyles.org, csl-data.json 1.0), which reference managers read. */
export function toCslJson({ id, authors, title, publication, publisher, day, url }: CitationEntry): string {
  const item = {
    id,
    type: 'webpage',
    title,
    author: authors.map((literal) => ({ literal })),
    'container-title': publication,
    publisher,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    URL: url,
    language: 'ja',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
