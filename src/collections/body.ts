import { getEntry, render } from 'astro:content';

/** The MDX body of an article or page as a component that pages print. */
export type BodyContent = Awaited<ReturnType<typeof render>>['Content'];

/**
 * The body of an entry.
 *
 * @throws Error in Japanese when there is no such entry: a page was made for what nobody wrote.
 */
export async function getBody(
  collection: 'articles' | 'pages' | 'newsletters',
  id: string,
): Promise<BodyContent> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`「${id}」の本文が見つかりません。`);
  return (await render(entry)).Content;
}
