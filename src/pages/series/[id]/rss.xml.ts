import { getPublication } from '#collections/publication.ts';
import { toSubjectRss } from '#feeds/rss.ts';
import { site } from '#site';
import { type FeedSubject, seriesFeed } from '#view-models/feed-subjects.ts';

export async function getStaticPaths() {
  const { series } = await getPublication();
  return series.map((entry) => ({
    params: { id: entry.id },
    props: { id: entry.id, subject: seriesFeed(entry) },
  }));
}

export async function GET({
  props: { id, subject },
}: {
  props: { id: string; subject: FeedSubject };
}): Promise<Response> {
  const publication = await getPublication();
  const written = publication.written.filter(({ article }) => article.series?.id === id);
  return new Response(toSubjectRss(site, { ...publication, written }, subject), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
