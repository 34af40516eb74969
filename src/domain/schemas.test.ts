import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { frontMatterSchema } from './incident/front-matter.ts';
import { lessonEntrySchema } from './lesson/lesson.ts';
import { authorSchema, pageSchema, seriesSchema } from './publication/entries.ts';
import { glossaryTermSchema } from './taxonomy/glossary-term.ts';
import { tagSchema } from './taxonomy/tag.ts';

interface Node {
  readonly path: string;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

/** A schema and everything below it, each with the path at which an editor writes it. */
function nodesOf({ path, schema }: Node): readonly Node[] {
  const named = Object.entries(schema.properties ?? {}).map(([key, value]) => ({
    path: `${path}.${key}`,
    value,
  }));
  const listed = [schema.items ?? [], schema.prefixItems ?? []]
    .flat()
    .map((value) => ({ path: `${path}[]`, value }));
  const either = (schema.anyOf ?? []).map((value) => ({ path, value }));
  const below = [...named, ...listed, ...either].flatMap(({ path: at, value }) =>
    typeof value === 'object' ? nodesOf({ path: at, schema: value }) : [],
  );
  return [{ path, schema }, ...below];
}

describe.each([
  ['article', frontMatterSchema],
  ['lesson', lessonEntrySchema],
  ['series', seriesSchema],
  ['author', authorSchema],
  ['page', pageSchema],
  ['term', glossaryTermSchema],
  ['tag', tagSchema],
])('the schema of %s', (name, schema) => {
  const nodes = nodesOf({ path: name, schema: z.toJSONSchema(schema, { io: 'input' }) });
  const objects = nodes.filter((node) => node.schema.type === 'object');

  test('explains every field in a Japanese sentence', () => {
    const fields = objects.flatMap(({ path, schema: { properties = {} } }) =>
      Object.entries(properties).map(([key, field]) => ({
        field: `${path}.${key}`,
        text: typeof field === 'object' ? field.description : undefined,
      })),
    );
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(({ text }) => !/[\p{sc=Hira}\p{sc=Han}].*。$/su.test(String(text)))).toEqual([]);
  });

  test('refuses an unknown key at every level', () => {
    expect(objects.filter((node) => node.schema.additionalProperties !== false)).toEqual([]);
  });
});

test('the walk over the schemas reaches lists, tuples, unions and objects in them', () => {
  const nodes = nodesOf({ path: '', schema: z.toJSONSchema(frontMatterSchema, { io: 'input' }) });
  const paths = nodes.filter(({ schema }) => schema.type === 'object').map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['.legalStage', '.legalStage[]', '.timeline[]', '.quiz[]']));
});
