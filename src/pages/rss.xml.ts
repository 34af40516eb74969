import { getPublication } from '#collections/publication.ts';
import { toRss } from '#feeds/rss.ts';
import { site } from '#site';

export async function GET(): Promise<Response> {
  return new Response(toRss(site, await getPublication()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
