import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '#manuscripts/editor-schemas.ts';
import type { DescribedSchema } from '#manuscripts/schema-path.ts';
import { asJson, root, vscode, vscodeFile } from './vscode-files.ts';

/** The kinds that are YAML through and through; for MDX, Astro writes the schema of the front matter. */
const yamlKinds = ['authors', 'glossary', 'lessons', 'series', 'tags'] as const;

describe.each(yamlKinds)('%s', (kind) => {
  test('the committed schema is the one that the check reads by', async () => {
    await expect(asJson(editorSchemas[kind])).toMatchFileSnapshot(
      join(vscode, 'schemas', `${kind}.schema.json`),
    );
  });

  test('the editor’s program holds its files against it', () => {
    expect(vscodeFile('settings.json')['yaml.schemas'][`.vscode/schemas/${kind}.schema.json`]).toBe(
      `content/${kind}/*.yaml`,
    );
    expect(readdirSync(join(root, 'content', kind)).every((name) => name.endsWith('.yaml'))).toBe(true);
  });
});

test('no schema is left over', () => {
  expect(readdirSync(join(vscode, 'schemas')).toSorted()).toEqual(
    yamlKinds.map((kind) => `${kind}.schema.json`),
  );
});

// That every field has its description is held beside the schemas (`domain/schemas.test.ts`).
describe.each(Object.entries(editorSchemas))('%s', (kind, schema) => {
  test('every value of a closed field is explained in Japanese', () => {
    for (const { path, schema: node } of nodesOf(kind, schema)) {
      if (node.enum === undefined) continue;
      const words: unknown = node['enumDescriptions'];
      expect({ path, words }).toEqual({
        path,
        words: node.enum.map(() => expect.stringMatching(/[\p{sc=Hira}\p{sc=Han}].*。$/u)),
      });
    }
  });
});

test('closed fields are found, also in lists and in either form', () => {
  const closed = nodesOf('', editorSchemas.articles).filter(({ schema }) => schema.enum !== undefined);
  expect(closed.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['.status', '.actors[]', '.timeline[].phase', '.organisations[].role[]']),
  );
});

interface Node {
  readonly path: string;
  readonly schema: DescribedSchema;
}

/** A schema and everything below it. */
function nodesOf(path: string, schema: DescribedSchema): readonly Node[] {
  const below = (value: unknown, at: string) => (isSchema(value) ? nodesOf(at, value) : []);
  return [
    { path, schema },
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => below(value, `${path}.${key}`)),
    ...[schema.items ?? [], schema.prefixItems ?? []].flat().flatMap((value) => below(value, `${path}[]`)),
    ...[schema.anyOf ?? [], schema.oneOf ?? []].flat().flatMap((value) => below(value, path)),
  ];
}

function isSchema(value: unknown): value is DescribedSchema {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
