import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './fix/replace-file.ts';
import type { LinkCache } from './links/check-links.ts';
import type { Visit } from './links/visit-links.ts';
import type { ProseCache, ProseMessage } from './prose/lint-prose.ts';

/** What checks remember of each other. Losing it costs time and nothing else. */
export interface CheckCaches {
  readonly prose: ProseCache;
  readonly links: LinkCache;
}

/** The caches in a folder (`node_modules/.cache/kyokun`). */
export function checkCaches(folder: string): CheckCaches {
  const proseFolder = join(folder, 'prose');
  const linksFile = 'links.json';
  return {
    prose: {
      read: (key) => {
        const file = join(proseFolder, `${key}.json`);
        if (!existsSync(file)) return undefined;
        const read: unknown = parsed(file);
        return isMessages(read) ? read : undefined;
      },
      write: (key, messages) => {
        mkdirSync(proseFolder, { recursive: true });
        replaceFile(proseFolder, `${key}.json`, new TextEncoder().encode(JSON.stringify(messages)));
      },
    },
    links: {
      visits: visitsIn(join(folder, linksFile)),
      save: (visits) => {
        mkdirSync(folder, { recursive: true });
        replaceFile(folder, linksFile, new TextEncoder().encode(JSON.stringify([...visits])));
      },
    },
  };
}

function visitsIn(file: string): ReadonlyMap<string, Visit> {
  const read: unknown = existsSync(file) ? parsed(file) : [];
  return new Map(Array.isArray(read) ? read.filter(isVisit) : []);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Half a file, or another version's: as good as none.
    return undefined;
  }
}

function isMessages(value: unknown): value is readonly ProseMessage[] {
  return Array.isArray(value) && value.every((item) => hasKeys(item, ['rule', 'index', 'length', 'message']));
}

function isVisit(value: unknown): value is [string, Visit] {
  return (
    Array.isArray(value) && typeof value[0] === 'string' && hasKeys(value[1], ['status', 'movedTo', 'at'])
  );
}

function hasKeys(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}
