import { SearchProblem } from './search-problem.ts';

/** What opening an index needs of its surroundings. */
export interface Surroundings {
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  readonly importModule: (url: URL) => Promise<unknown>;
}

/** @throws SearchProblem `missing` */
export async function fetchFile(url: URL, cache: RequestCache, { fetch }: Surroundings): Promise<Response> {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new SearchProblem('missing', { cause });
  });
  if (!response.ok) throw new SearchProblem('missing', { cause: response.status });
  return response;
}

/** @throws SearchProblem `missing` or `damaged` */
export async function fetchJson(url: URL, cache: RequestCache, surroundings: Surroundings): Promise<unknown> {
  const response = await fetchFile(url, cache, surroundings);
  return response.json().catch((cause: unknown) => {
    throw new SearchProblem('damaged', { cause });
  });
}

/**
 * JSON that the build compressed by gzip. A server may have unpacked it on the way: then it is read as it is.
 * @throws SearchProblem `missing` or `damaged`
 */
export async function fetchCompressed(
  url: URL,
  cache: RequestCache,
  surroundings: Surroundings,
): Promise<unknown> {
  const response = await fetchFile(url, cache, surroundings);
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const stream = new Blob([bytes]).stream();
    const plain = isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
    return await new Response(plain).json();
  } catch (cause) {
    throw new SearchProblem('damaged', { cause });
  }
}
