import { getPublication } from '#collections/publication.ts';
import { toBibtex } from '#open-data/bibtex.ts';
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
  return new Response(toBibtex(entry), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
}
