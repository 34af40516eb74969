import { describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchEngine, SearchRequest } from '../client/search-engine.ts';
import { SearchProblem } from '../client/search-problem.ts';
import { SearchSession } from './search-session.ts';

const request = { query: '漏えい', filters: {}, sort: 'relevance', offset: 0, limit: 10 } as const;

/** An engine over so many articles that answers when it is let. */
function engineOf(total: number, options: { readonly wait?: (query: string) => Promise<void> } = {}) {
  const requests: SearchRequest[] = [];
  const engine: SearchEngine = {
    search: async (asked): Promise<SearchAnswer> => {
      requests.push(asked);
      await options.wait?.(asked.query);
      const shown = Math.max(0, Math.min(asked.limit, total - asked.offset));
      const hits = Array.from({ length: shown }, (_, index) => ({
        id: `${asked.offset + index}`,
        url: '/a/',
        title: [],
        summary: [],
        meta: {},
        sections: [],
      }));
      return {
        total,
        hits,
        facets: {},
        unknown: [],
        didYouMean: null,
        answeredInstead: null,
        nearest: [],
        truncated: false,
      };
    },
    suggest: (prefix) => Promise.resolve([{ text: `${prefix}券`, kind: 'organisation' }]),
  };
  return { engine, requests };
}

describe('SearchSession', () => {
  test('opens the engine once, and only when it is needed', async () => {
    let opened = 0;
    const session = new SearchSession(() => {
      opened += 1;
      return Promise.resolve(engineOf(3).engine);
    });
    expect(opened).toBe(0);
    session.prepare();
    expect(await session.ask(request)).toMatchObject({ kind: 'answer', answer: { total: 3 } });
    expect(await session.suggest('証', 5)).toEqual([{ text: '証券', kind: 'organisation' }]);
    expect(opened).toBe(1);
  });

  test('drops an answer that comes after a newer question', async () => {
    const late = Promise.withResolvers<void>();
    const { engine } = engineOf(1, {
      wait: (query) => (query === '宛先' ? late.promise : Promise.resolve()),
    });
    const session = new SearchSession(() => Promise.resolve(engine));
    const first = session.ask({ ...request, query: '宛先' });
    expect(await session.ask(request)).toMatchObject({ kind: 'answer' });
    late.resolve();
    expect(await first).toEqual({ kind: 'superseded' });
    const left = session.ask(request);
    session.supersede();
    expect(await left).toEqual({ kind: 'superseded' });
  });

  test('says what went wrong, and tries again the next time', async () => {
    const attempts = [
      () => Promise.reject(new SearchProblem('missing')),
      () => Promise.reject(new TypeError('x is not a function')),
      () => Promise.resolve(engineOf(1).engine),
    ];
    const session = new SearchSession(() => attempts.shift()?.() ?? Promise.reject(new Error('no more')));
    expect(await session.ask(request)).toEqual({ kind: 'problem', problem: 'missing' });
    expect(await session.ask(request)).toEqual({ kind: 'problem', problem: 'damaged' });
    expect(await session.ask(request)).toMatchObject({ kind: 'answer' });
  });

  test('has no suggestions, but no problem either, where the engine fails', async () => {
    const session = new SearchSession(() => Promise.reject(new SearchProblem('missing')));
    session.prepare();
    expect(await session.suggest('証', 5)).toEqual([]);
  });

  test('collects all hits, some at a time, and no more than 500', async () => {
    const small = engineOf(120);
    const all = await new SearchSession(() => Promise.resolve(small.engine)).collect(request);
    const hits = typeof all === 'string' ? [] : all.hits;
    expect(new Set(hits.map(({ id }) => id)).size).toBe(120);
    expect(small.requests).toHaveLength(3);
    const large = new SearchSession(() => Promise.resolve(engineOf(9000).engine));
    expect(await large.collect(request)).toMatchObject({ hits: { length: 500 }, total: 9000 });
    const broken = new SearchSession(() => Promise.reject(new SearchProblem('outdated')));
    expect(await broken.collect(request)).toBe('outdated');
  });
});
