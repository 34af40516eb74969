import { getPublication } from '#collections/publication.ts';
import { toArticleFollowUpsRss } from '#feeds/follow-ups-rss.ts';
import { site } from '#site';

export async function getStaticPaths() {
  const publication = await getPublication();
  return publication.articles.map((article) => ({
    params: { id: article.id },
    props: { rss: toArticleFollowUpsRss(site, article, publication) },
  }));
}

export function GET({ props: { rss } }: { props: { rss: string } }): Response {
  return new Response(rss, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
