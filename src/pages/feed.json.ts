import { getPublication } from '#collections/publication.ts';
import { toJsonFeed } from '#feeds/json-feed.ts';
import { site } from '#site';

export async function GET(): Promise<Response> {
  return new Response(toJsonFeed(site, await getPublication()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
