import type { SystemName } from '../options.ts';
import type { SearchSystem } from '../system.ts';
import { kyokun } from './kyokun.ts';
import { minisearch } from './minisearch.ts';
import { pagefind } from './pagefind.ts';

export const allSystems: Readonly<Record<SystemName, SearchSystem>> = { kyokun, pagefind, minisearch };
