import { getPublication } from '#collections/publication.ts';
import { toSubjectRss } from '#feeds/rss.ts';
import { site } from '#site';
import { articlesOfCause, toCauseEntries } from '#view-models/cause-page.ts';
import { causeFeed, type FeedSubject } from '#view-models/feed-subjects.ts';

export async function getStaticPaths() {
  const { articles } = await getPublication();
  return toCauseEntries(articles).map((cause) => ({
    params: { slug: cause.slug },
    props: {
      ids: articlesOfCause(articles, cause.slug).map(({ id }) => id),
      subject: causeFeed(cause),
    },
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
