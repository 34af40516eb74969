import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allSnippets, type Snippet } from '#desk/editors/snippets.ts';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { editorSchemas } from '#manuscripts/editor-schemas.ts';
import { schemasAt } from '#manuscripts/schema-path.ts';
import { allowedComponents } from '#markdown/components.ts';
import { parseBody } from '#markdown/parse-body.ts';
import { asJson, vscode } from './vscode-files.ts';

const snippets = allSnippets();
const byPrefix = (prefix: string): Snippet | undefined =>
  Object.values(snippets).find((snippet) => snippet.prefix[0] === prefix);

/** What stands in the file when the editor's program has put the snippet in and nothing was typed. */
function inserted(snippet: Snippet): string {
  return snippet.body
    .join('\n')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-21')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{TM_SELECTED_TEXT:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

test('the committed snippets are the ones that the schema and the allow-list give', async () => {
  await expect(asJson(snippets)).toMatchFileSnapshot(join(vscode, 'kyokun.code-snippets'));
});

describe('components', () => {
  test.each(allowedComponents)('$name may stand in a body as it is put in', ({ name, where }) => {
    const snippet = byPrefix(name);
    const text = snippet ? inserted(snippet) : '';
    expect(text).toContain(`<${name} `);
    expect(text).not.toContain('$');
    const body = where === 'inline' ? `漏えいが分かりました。${text}` : text;
    expect(parseBody(body, { form: 'page' }).issues).toEqual([]);
  });
});

const fields = Object.keys(editorSchemas.articles.properties ?? {});
const isGroup = (path: readonly (string | number)[]) =>
  schemasAt(editorSchemas.articles, path).some(
    ({ type, anyOf }) =>
      type === 'object' || anyOf?.some((form) => typeof form === 'object' && form.type === 'object'),
  );
const lists = fields.filter((field) => isGroup([field, 0]));
const groups = fields.filter((field) => isGroup([field]) && !lists.includes(field));

describe('front matter', () => {
  test('the lists of an article are known', () => {
    expect(lists).toEqual(expect.arrayContaining(['timeline', 'legalStage', 'quiz', 'sources']));
    expect(lists.length).toBeGreaterThan(13);
    expect(groups).toEqual(expect.arrayContaining(['series', 'discovery', 'next', 'handout', 'review']));
  });

  test.each([...lists, ...groups])('%s: as put in, only what is to be filled in is missing', (field) => {
    const snippet = byPrefix(field);
    const text = snippet ? inserted(snippet) : '';
    expect(text).not.toContain('$');
    const value: unknown = lists.includes(field) ? parse(text) : parse(text)?.[field];
    expect(value).toBeTruthy();
    const { error } = frontMatterSchema.safeParse({ [field]: value });
    const own = (error?.issues ?? []).filter(({ path }) => path[0] === field && path.length > 1);
    const unwritten = own.filter(({ path }) => !String(valueAt({ [field]: value }, path)).includes(fillIn));
    expect(unwritten).toEqual([]);
    expect(
      (error?.issues ?? []).filter(({ path, code }) => path[0] === field && code === 'invalid_union'),
    ).toEqual([]);
  });
});

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, step) : undefined),
    value,
  );
}
