import { getPublication } from '#collections/publication.ts';
import { toSubjectRss } from '#feeds/rss.ts';
import { site } from '#site';
import { type FeedSubject, tagFeed } from '#view-models/feed-subjects.ts';

export async function getStaticPaths() {
  const { tags } = await getPublication();
  return tags.map((tag) => ({
    params: { slug: tag.slug },
    props: { ids: tag.articles, subject: tagFeed(tag) },
  }));
}

export async function GET({
  props: { ids, subject },
}: {
  props: { ids: readonly string[]; subject: FeedSubject };
}): Promise<Response> {
  const publication = await getPublication();
  const written = publication.written.filter(({ article }) => ids.includes(article.id));
  return new Response(toSubjectRss(site, { ...publication, written }, subject), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
