import { z } from 'zod';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { labelledOptions, type Option } from './labelled-options.ts';

/** A field of the form, in the words of Sveltia CMS (https://sveltiacms.app/en/docs/fields). */
export type FormField = Readonly<{ name: string; label: string; hint: string; required: boolean }> &
  (
    | Readonly<{ widget: 'string' | 'text' | 'boolean' }>
    | Readonly<{ widget: 'number'; value_type: 'int' | 'float' }>
    | Readonly<{ widget: 'select'; multiple: boolean; options: Option[] }>
    | Readonly<{ widget: 'object'; collapsed: boolean; fields: FormField[] }>
    | Readonly<{ widget: 'list'; collapsed: boolean; summary: string; fields: FormField[] }>
    | Readonly<{ widget: 'list'; field: FormField }>
  );

type Schema = z.core.JSONSchema.BaseSchema;

/** Fields that are written in sentences. */
const sentences = /^(?:text|action|note|reason|talk|notice|question|description|summary)$/;

/** What tells the rows of a list apart while they are folded. */
const telling = ['id', 'ref', 'date', 'label', 'name', 'question', 'item', 'topic', 'title', 'text'];

/** A field for everything that an article's front matter may hold, as the schema describes it. */
export function articleFields(): FormField[] {
  return fieldsOf(z.toJSONSchema(frontMatterSchema, { io: 'input', unrepresentable: 'any' }));
}

function fieldsOf(group: Schema): FormField[] {
  return Object.entries(group.properties ?? {}).flatMap(([name, schema]) =>
    typeof schema === 'boolean' ? [] : [fieldOf(name, schema, group.required?.includes(name) === true)],
  );
}

function fieldOf(name: string, written: Schema, required: boolean): FormField {
  const schema = oneFormOf(written);
  const hint = written.description ?? schema.description ?? '';
  const common = { name, label: labelOf(name, hint), hint, required };
  if (schema.type === 'object') {
    return { ...common, widget: 'object', collapsed: false, fields: fieldsOf(schema) };
  }
  if (schema.type === 'array') return listField(common, schema);
  if (schema.enum) {
    return { ...common, widget: 'select', multiple: false, options: labelledOptions(schema.enum) };
  }
  if (schema.type === 'boolean') return { ...common, widget: 'boolean' };
  if (schema.type === 'integer') return { ...common, widget: 'number', value_type: 'int' };
  if (schema.type === 'number') return { ...common, widget: 'number', value_type: 'float' };
  return { ...common, widget: sentences.test(name) ? 'text' : 'string' };
}

function listField(common: Pick<FormField, 'name' | 'label' | 'hint' | 'required'>, list: Schema): FormField {
  const first = list.prefixItems?.[0] ?? list.items;
  const item = oneFormOf(isSchema(first) ? first : {});
  if (item.enum) {
    return { ...common, widget: 'select', multiple: true, options: labelledOptions(item.enum) };
  }
  if (item.type !== 'object') {
    const field = { ...fieldOf(common.name, item, true), label: common.label, hint: '' };
    return { ...common, widget: 'list', field };
  }
  const fields = fieldsOf(item);
  // An id that only some rows have tells nothing of the others.
  const shown = telling
    .filter((name) => fields.some((field) => field.name === name && (name !== 'id' || field.required)))
    .slice(0, 2);
  const summary = shown.map((name) => `{{${name}}}`).join(' ');
  return { ...common, widget: 'list', collapsed: true, summary, fields };
}

/** Where a value may have several forms, the form offers the list, or else the text. */
function oneFormOf(schema: Schema): Schema {
  const forms = schema.anyOf?.filter(isSchema) ?? [];
  const form = ['array', 'string'].map((type) => forms.find((one) => one.type === type)).find(Boolean);
  return form === undefined ? schema : oneFormOf(form);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first sentence of the description, where it is short enough to be a name, and the key that messages use. */
function labelOf(name: string, description: string): string {
  const words = description.split('。')[0] ?? '';
  return words === '' || words.length > 18 ? name : `${words}（${name}）`;
}
