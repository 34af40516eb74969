import type { Options } from 'minisearch';

/** How build and browser read MiniSearch's index: words that a blank separates, taken as they are. */
export const MINISEARCH_OPTIONS: Options = {
  fields: ['words'],
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => term,
};
