import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ImportLine, readImports } from './read-imports.ts';
import { endpointSubjects, isMeant, roomOf, rooms, testers, testing } from './rooms.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const files = [
  'astro.config.mjs',
  ...['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((file) => /\.(?:ts|mjs|js|astro)$/.test(file)),
  ),
];

const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries<string>(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports),
);

/** What an import reaches, in the notation of the table: `#domain/paths.ts`, `zod`, `node:fs`. */
function targetOf(file: string, specifier: string): string {
  const path = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
  return path.startsWith('src/') ? path.replace('src/', '#').replace('#site.config.ts', '#site') : path;
}

/** Why an import is not allowed, as a sentence for whoever wrote it; null where it is. */
function refusalOf(file: string, line: ImportLine): string | null {
  const target = targetOf(file, line.specifier);
  const say = (reason: string) =>
    `${file}:${line.line} は「${line.specifier}」を読み込めません。${reason} (${file} must not import ${target})`;
  const room = roomOf(file);
  if (room === undefined) return say('この置き場所は、部屋の表（rooms.ts）にありません。');
  if (isMeant('#pages', target)) return say('pages は、どこからも読み込みません。');
  const isRun = room.path === 'scripts' && testers.some((allowed) => isMeant(allowed, target));
  if (!isRun && testing.test(target.replace('#', 'src/'))) return say('テストだけが使うファイルです。');
  const own = targetOf('', `./${room.path}`);
  const meant = (list: readonly string[]) => list.some((allowed) => isMeant(allowed, target));
  if (isMeant(own, target) && roomOf(target.replace('#', 'src/')) === room) return null;
  if (meant(room.may)) return null;
  if (line.typeOnly && meant(room.types ?? [])) return null;
  const values = room.values?.[target] ?? [];
  if (!line.typeOnly && line.names?.every((name) => values.includes(name))) return null;
  const types = room.types ? `。型だけなら ${room.types.join('、')}` : '';
  return say(`${room.path} が読み込めるのは、${room.may.join('、') || 'なし'}${types}です。`);
}

const imports = files.flatMap((file) =>
  readImports(file, readFileSync(join(root, file), 'utf8')).map((line) => ({ file, line })),
);

test('every import goes the way of the house', () => {
  const refusals = imports
    .filter(({ file }) => !testing.test(file))
    .flatMap(({ file, line }) => refusalOf(file, line) ?? []);
  expect(refusals).toEqual([]);
});

test('an endpoint asks exactly one subject', () => {
  const endpoints = files.filter((file) => /^src\/pages\/.*\.ts$/.test(file) && !testing.test(file));
  const asked = endpoints.map((endpoint) => {
    const targets = imports.filter(({ file }) => file === endpoint);
    const subjects = endpointSubjects.filter((subject) =>
      targets.some(({ line }) => isMeant(subject, targetOf(endpoint, line.specifier))),
    );
    return { endpoint, subjects: subjects.length };
  });
  expect(asked).toEqual(endpoints.map((endpoint) => ({ endpoint, subjects: 1 })));
  expect(endpoints).not.toEqual([]);
});

test('every alias of package.json leads to the room it names', () => {
  for (const [alias, path] of aliases) {
    expect(alias === '#site' ? './src/site.config.ts' : alias.replace('#', './src/')).toBe(path);
  }
});

describe('the table refuses', () => {
  const types = { typeOnly: true, names: [] };
  const value = (...names: readonly string[]) => ({ typeOnly: false, names });
  test.each([
    ['src/domain/paths.ts', '#manuscripts/yaml.ts', value('parseYaml')],
    ['src/domain/paths.ts', 'node:fs', value('readFileSync')],
    ['src/domain/paths.ts', '../view-models/dates.ts', types],
    ['src/view-models/dates.ts', '#markdown/parse-body.ts', value('parseBody')],
    ['src/view-models/dates.ts', '#site', value('site')],
    ['src/search/client/query.ts', '../analyzer/tokenizer.ts', types],
    ['src/search/client/query.ts', 'node:fs', value('readFileSync')],
    ['src/checks/rule.ts', '#search/index/records.ts', value('toRecords')],
    ['src/feeds/rss.ts', 'astro:content', value('getCollection')],
    ['src/newsletter/mail/html-part.ts', '#manuscripts/read-content.ts', value('readContent')],
    ['src/components/Time.astro', '#collections/publication.ts', value('getPublication')],
    ['src/components/Time.astro', '#view-models/dates.ts', value('printDay')],
    ['src/components/Time.astro', '#view-models/article/citation-marks.ts', value('openLedger')],
    ['src/layouts/Page.astro', '#view-models/breadcrumb.ts', value('toBreadcrumbData', 'toBreadcrumb')],
    ['src/pages/index.astro', 'astro:content', value('getCollection')],
    ['src/pages/index.astro', '#manuscripts/read-content.ts', value('readContent')],
    ['src/build/build-site.ts', '#collections/publication.ts', types],
    ['scripts/build.ts', 'astro:content', value('getCollection')],
    ['scripts/build.ts', '../src/pages/rss.xml.ts', value('GET')],
    ['scripts/build.ts', '../src/domain/calendar/fuzzy-date.fixture.ts', value('dateOf')],
    ['scripts/bench.ts', '../src/tests/browser/visit.ts', value('complaintsOf')],
    ['src/handout/print-handouts.ts', '../tests/browser/visit.ts', value('complaintsOf')],
    ['src/desk/form/form.ts', '#manuscripts/read-content.ts', value('readContent')],
    ['src/misplaced.ts', '#domain/paths.ts', value('paths')],
  ])('%s → %s', (file, specifier, kind) => {
    const refusal = refusalOf(file, { specifier, line: 7, ...kind });
    expect(refusal).toContain(`${file}:7 は「${specifier}」を読み込めません。`);
  });

  test('a part of a room that has a row of its own', () => {
    const narrow = rooms.filter((room) => rooms.some((other) => room.path.startsWith(`${other.path}/`)));
    expect(narrow.map(({ path }) => path)).toEqual([
      'src/search/client',
      'src/search/reader',
      'src/desk/form',
      'src/newsletter/commands',
      'src/bench/newsletter',
    ]);
  });
});

describe('the table allows', () => {
  const types = { typeOnly: true, names: [] };
  const value = (...names: readonly string[]) => ({ typeOnly: false, names });
  test.each([
    ['src/domain/paging.ts', './paths.ts', value('entriesPerPage')],
    ['src/domain/paging.ts', 'temporal-polyfill/full', value('Temporal')],
    ['src/view-models/frame.ts', '#site', types],
    ['src/components/body/Cite.astro', '#view-models/article/citation-marks.ts', value('citationId')],
    ['src/search/index/records.ts', '../analyzer/words.ts', value('termsOf')],
    ['src/search/client/query.ts', './rank.ts', value('rank')],
    ['scripts/test.ts', '../src/tests/suite/plan.ts', value('suiteSteps')],
  ])('%s → %s', (file, specifier, kind) => {
    expect(refusalOf(file, { specifier, line: 1, ...kind })).toBeNull();
  });
});
