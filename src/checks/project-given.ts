import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Given } from './rule.ts';

const siteFile = 'src/site.config.ts';

/**
 * What the rules are told of the project at `root` besides `content/`.
 *
 * @param moment the publication moment, an ISO instant
 */
export function projectGiven(root: string, moment: string): Given {
  const pictures = new Set(namesIn(join(root, 'public')));
  const site = textOf(join(root, siteFile));
  return {
    moment,
    hasPicture: (path) => pictures.has(path),
    ...(site !== null && { site: { file: siteFile, text: site } }),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.split(sep).join('/'),
    );
  } catch {
    return [];
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
