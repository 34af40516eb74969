import { getPublication } from '#collections/publication.ts';
import { toTombstoneRss } from '#feeds/tombstone-rss.ts';
import { site } from '#site';

export async function getStaticPaths() {
  const { articles, tombstones } = await getPublication();
  return tombstones.map((tombstone) => ({
    params: { gone: tombstone.id },
    props: { rss: toTombstoneRss(site, tombstone, articles) },
  }));
}

export function GET({ props: { rss } }: { props: { rss: string } }): Response {
  return new Response(rss, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
