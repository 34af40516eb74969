import { fillIn } from '#domain/publication/fill-in.ts';
import { editorSchemas } from '#manuscripts/editor-schemas.ts';
import { type DescribedSchema, descriptionAt, schemasAt } from '#manuscripts/schema-path.ts';
import { type AllowedComponent, allowedComponents } from '#markdown/components.ts';
import { type SnippetField, snippetFields } from './snippet-fields.ts';

/** A snippet as VS Code reads it (https://code.visualstudio.com/docs/editing/userdefinedsnippets). */
export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** Every snippet, by the name that the editor's menu shows. */
export function allSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries([
    ...allowedComponents.map((component) => [`<${component.name}>`, componentSnippet(component)]),
    ...snippetFields.map((field) => [`${field.field}（${field.name}）`, fieldSnippet(field)]),
  ]);
}

/** Front matter may count as its own language or as the file's. */
const frontMatter = 'mdx,yaml,markdown';

function fieldSnippet({ field, name, keys }: SnippetField): Snippet {
  const root = editorSchemas.articles;
  const isList = schemasAt(root, [field, 0]).length > 0;
  const lines = keys.map((entry, index) => {
    const [key, words] = typeof entry === 'string' ? [entry, undefined] : entry;
    const path = isList ? [field, 0, key] : [field, key];
    const written = words === undefined ? stopFor(schemasAt(root, path), index + 1) : stop(index + 1, words);
    return `${key}: ${written}`;
  });
  return {
    scope: frontMatter,
    prefix: [field, name],
    body: isList
      ? lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
      : [`${field}:`, ...lines.map((line) => `  ${line}`)],
    description: descriptionAt(root, [field]) ?? name,
  };
}

/** The place to write a value of a schema: a choice where it is closed, else the mark of what is to be written. */
function stopFor(schemas: readonly DescribedSchema[], at: number): string {
  const forms = schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? []).filter(isSchema)]);
  const closed = forms.find((schema) => schema.enum !== undefined)?.enum;
  if (closed !== undefined) return choice(at, closed.map(String));
  if (forms.some((schema) => schema.type === 'boolean')) return choice(at, ['false', 'true']);
  const items = forms.flatMap(({ items: item }) => (isSchema(item) && item.enum ? item.enum : []));
  return items.length > 0 ? `[${choice(at, items.map(String))}]` : stop(at, fillIn);
}

/** The element of a component's example, with a place to write for each of its values. */
function componentSnippet({ name, example, children, props, where, purpose }: AllowedComponent): Snippet {
  let at = 0;
  const attributes = Object.entries(props).flatMap(([prop, schema]) => {
    const shown = new RegExp(`<${name}[^>]*? ${prop}="([^"]*)"`, 's').exec(example)?.[1];
    // What may be left out is left out within a sentence.
    if (shown === undefined || (where === 'inline' && schema.safeParse(undefined).success)) return [];
    at += 1;
    const values = 'options' in schema && Array.isArray(schema.options) ? schema.options.map(String) : null;
    const free = schema.safeParse(fillIn).success ? fillIn : shown;
    return [` ${prop}="${values === null ? stop(at, free) : choice(at, values)}"`];
  });
  const opened = `<${name}${attributes.join('')}`;
  const words = `\${${at + 1}:\${TM_SELECTED_TEXT:${fillIn}}}`;
  const body = {
    none: [`${opened} />`],
    words: [`${opened}>${words}</${name}>`],
    blocks: [`${opened}>`, words, `</${name}>`],
  }[children];
  return {
    scope: 'mdx,markdown',
    prefix: [name, name.toLowerCase()],
    body: where === 'flow' ? [...body, ''] : body,
    description: purpose,
  };
}

function stop(at: number, words: string): string {
  return `\${${at}:${words}}`;
}

function choice(at: number, values: readonly string[]): string {
  return `\${${at}|${values.join(',')}|}`;
}

function isSchema(value: unknown): value is DescribedSchema {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
