import { resolve } from 'node:path';
import { type Content, type ContentReaders, contentOf, contentReaders, readSources } from './read-content.ts';
import type { SourceFile } from './read-entry.ts';

/**
 * Reads `content/` of the project at `root` again and again, each file anew only where its bytes have
 * changed: what a live preview needs between two saves. As long as no file changes, the very same object
 * is given.
 */
export function rememberContent(root: string): () => Promise<Content> {
  const readers: ContentReaders = {
    articles: remembering(contentReaders.articles),
    series: remembering(contentReaders.series),
    authors: remembering(contentReaders.authors),
    tags: remembering(contentReaders.tags),
    lessons: remembering(contentReaders.lessons),
    glossary: remembering(contentReaders.glossary),
    pages: remembering(contentReaders.pages),
    newsletters: remembering(contentReaders.newsletters),
    sent: remembering(contentReaders.sent),
    register: remembering(contentReaders.register),
  };
  let last: Content | undefined;
  return async () => {
    const content = contentOf(await readSources(root), readers);
    last = last !== undefined && isSame(last, content) ? last : content;
    return last;
  };
}

const memories = new Map<string, () => Promise<Content>>();

/**
 * `content/` of the project at `root` as it is now, for those who read it in turn while a site is built: whoever
 * comes later reads anew only what has changed since.
 */
export function contentNow(root: string): Promise<Content> {
  const folder = resolve(root);
  const read = memories.get(folder) ?? rememberContent(folder);
  memories.set(folder, read);
  return read();
}

function remembering<Read>(read: (source: SourceFile) => Read): (source: SourceFile) => Read {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly value: Read }>();
  return (source) => {
    const before = known.get(source.file);
    if (before !== undefined && Buffer.compare(before.bytes, source.bytes) === 0) return before.value;
    const value = read(source);
    known.set(source.file, { bytes: source.bytes, value });
    return value;
  };
}

function isSame(a: Content, b: Content): boolean {
  const [before, after] = [Object.values(a).flat(), Object.values(b).flat()];
  return before.length === after.length && before.every((manuscript, index) => manuscript === after[index]);
}
