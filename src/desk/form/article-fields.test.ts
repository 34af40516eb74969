import { expect, test } from 'vitest';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { articleFields, type FormField } from './article-fields.ts';

const fields = articleFields();

/** Every field with those below it, under its path. */
function below(list: readonly FormField[], path = ''): ReadonlyMap<string, FormField> {
  return new Map(
    list.flatMap((field): [string, FormField][] => {
      const own = `${path}${field.name}`;
      return [[own, field], ...('fields' in field ? below(field.fields, `${own}.`) : [])];
    }),
  );
}
const all = below(fields);

test('everything that an article may hold has a field, in the order of the schema', () => {
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(frontMatterSchema.shape));
});

test('every field tells the editor what to write', () => {
  expect([...all].filter(([, { hint }]) => hint === '').map(([path]) => path)).toEqual([]);
});

test('closed vocabularies are chosen by their Japanese labels', () => {
  const bare = [...all].filter(
    ([, field]) => 'options' in field && field.options.some(({ label, value }) => label === value),
  );
  // These values are their own labels, or words of the schema itself.
  expect(bare.map(([path]) => path)).toEqual(['sources.extent', 'updates.kind']);
});

test.each([
  ['title', { widget: 'string', label: '見出し（title）', required: true }],
  ['occurred', { widget: 'string', required: false }],
  ['summary', { widget: 'list', required: true }],
  ['timeline', { widget: 'list', summary: '{{date}} {{text}}' }],
  ['timeline.text', { widget: 'text' }],
  ['organisations.role', { widget: 'select', multiple: true }],
  ['legalStage', { widget: 'list' }],
  ['impact.value', { widget: 'number', value_type: 'float' }],
  ['series.number', { widget: 'number', value_type: 'int' }],
  ['sources.read', { widget: 'boolean', required: true }],
])('%s', (path, expected) => {
  expect(all.get(path)).toMatchObject(expected);
});
