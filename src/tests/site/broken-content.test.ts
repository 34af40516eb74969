import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, ContentError } from '#build/build-site.ts';
import { cacheFolder } from '#build/cache-folder.ts';
import { allRules } from '#checks/all-rules.ts';
import { runChecks } from '#checks/run-checks.ts';
import { readContent } from '#manuscripts/read-content.ts';
import { filesOf } from './built-site.ts';

/** One way to spoil the valid content, and what the editor must then be told. */
interface Specimen {
  readonly name: string;
  readonly edits: readonly (
    | { readonly file: string; readonly replace: string; readonly with: string }
    | { readonly file: string; readonly copyOf: string }
  )[];
  /** The errors, all of them and in this order: `file:line`, words of what was found, of what to write. */
  readonly reports: readonly { readonly at: string; readonly found: string; readonly write: string }[];
}

const folder = join(import.meta.dirname, 'broken');
const specimens: readonly Specimen[] = JSON.parse(readFileSync(join(folder, 'specimens.json'), 'utf8'));

const ALIVE = '<!doctype html><title>前に作ったサイト</title>';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyokun-broken-'));
  cpSync(join(folder, 'valid'), root, { recursive: true });
  mkdirSync(join(root, 'dist', 'articles'), { recursive: true });
  for (const path of ['index.html', 'articles/index.html']) writeFileSync(join(root, 'dist', path), ALIVE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the content that the specimens spoil has no fault itself', async () => {
  expect(runChecks(await readContent(root), allRules)).toEqual([]);
});

describe('the editor is told where, what was found and what to write, and the site stays', () => {
  test.each(specimens)('$name', async ({ edits, reports }) => {
    for (const edit of edits) spoil(edit);
    const report = await reportOfBuild();
    const errors = errorsIn(report);
    expect(errors).toHaveLength(reports.length);
    for (const [index, { at, found, write }] of reports.entries()) {
      expect(errors[index]?.at).toMatch(new RegExp(`^${at}:[1-9]\\d*$`));
      expect(errors[index]?.found).toContain(found);
      expect(errors[index]?.write).toContain(write);
    }
    // Sentences of the libraries underneath must not come through.
    expect(report).not.toMatch(/\b(invalid|expected|unexpected|received|undefined)\b/i);
    expectUntouchedSite();
  });
});

function expectUntouchedSite(): void {
  const built = join(root, 'dist');
  expect(filesOf(built)).toEqual(['articles/index.html', 'index.html']);
  for (const path of filesOf(built)) expect(readFileSync(join(built, path), 'utf8')).toBe(ALIVE);
  expect(existsSync(join(root, 'dist.next'))).toBe(false);
  expect(existsSync(join(root, 'dist.previous'))).toBe(false);
  // The lock is given back: the next build starts at once.
  expect(filesOf(cacheFolder(root))).toEqual([]);
}

function spoil(edit: Specimen['edits'][number]): void {
  const file = join(root, edit.file);
  if ('copyOf' in edit) {
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(root, edit.copyOf), file);
    return;
  }
  const text = readFileSync(file, 'utf8');
  const spoilt = text.replace(edit.replace, () => edit.with);
  if (spoilt === text) throw new Error(`${edit.file} does not hold 「${edit.replace}」`);
  writeFileSync(file, spoilt);
}

/** Builds, which must fail for what the content says, and returns what the editor reads. */
async function reportOfBuild(): Promise<string> {
  const building = buildSite({ root, moment: '2026-12-01T00:00:00.000Z', pdf: false, say: () => undefined });
  const error = await building.then(() => undefined).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ContentError);
  return error instanceof ContentError ? error.report : '';
}

/** The errors of a report: a line with the place and what was found, a line with what to write. */
function errorsIn(report: string) {
  return [...report.matchAll(/^(\S+) エラー (.+)\n {4}→ (.+)（[a-z-]+）$/gm)].map(
    ([, at = '', found = '', write = '']) => ({ at, found, write }),
  );
}
