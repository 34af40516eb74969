import { getPublication } from '#collections/publication.ts';
import { toFollowUpsRss } from '#feeds/follow-ups-rss.ts';
import { site } from '#site';

export async function GET(): Promise<Response> {
  return new Response(toFollowUpsRss(site, await getPublication()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
