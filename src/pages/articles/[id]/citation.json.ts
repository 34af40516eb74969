import { getPublication } from '#collections/publication.ts';
import { toCslJson } from '#open-data/csl-json.ts';
import { site } from '#site';
import { type CitationEntry, toCitationEntry } from '#view-models/article/citation.ts';

export async function getStaticPaths() {
  const { articles, authors } = await getPublication();
  return articles.map((article) => ({
    params: { id: article.id },
    props: { entry: toCitationEntry(article, authors, site) },
  }));
}

export function GET({ props: { entry } }: { props: { entry: CitationEntry } }): Response {
  return new Response(toCslJson(entry), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
}
