import { getPublication } from '#collections/publication.ts';
import { toAtom } from '#feeds/atom.ts';
import { site } from '#site';

export async function GET(): Promise<Response> {
  return new Response(toAtom(site, await getPublication()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
