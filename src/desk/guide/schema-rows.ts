import type { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** One value of a closed vocabulary, as the guide lists it. */
export interface GuideValue {
  readonly slug: string;
  /** 「調査中: …である。」 */
  readonly words: string;
}

/** One field of a file, as the guide explains it. */
export interface GuideField {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** What is written there, in a word or two. */
  readonly shape: string;
  /** The fields of a group, or of each entry of a list of groups. */
  readonly fields: readonly GuideField[];
  readonly values: readonly GuideValue[];
}

/** The fields of a schema in its order. */
export function guideFields(schema: Schema): readonly GuideField[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): readonly GuideField[] => {
    if (typeof field !== 'object') return [];
    const inner = groupIn(field);
    return [
      {
        name,
        description: field.description ?? '',
        required: required.has(name),
        shape: shapeOf(field),
        fields: inner === null ? [] : guideFields(inner),
        values: inner === null ? valuesIn(field) : [],
      },
    ];
  });
}

function partsOf(schema: Schema): readonly Schema[] {
  return [schema.items ?? [], schema.prefixItems ?? [], schema.anyOf ?? []]
    .flat()
    .filter((part): part is Schema => typeof part === 'object');
}

function groupIn(schema: Schema): Schema | null {
  if (schema.properties !== undefined) return schema;
  for (const part of partsOf(schema)) {
    const found = groupIn(part);
    if (found !== null) return found;
  }
  return null;
}

function valuesIn(schema: Schema): readonly GuideValue[] {
  const words: unknown = Reflect.get(schema, 'enumDescriptions');
  if (Array.isArray(schema.enum) && Array.isArray(words)) {
    return schema.enum.map((slug, index) => ({ slug: String(slug), words: String(words[index]) }));
  }
  for (const part of partsOf(schema)) {
    const found = valuesIn(part);
    if (found.length > 0) return found;
  }
  return [];
}

function shapeOf(schema: Schema): string {
  const either = (schema.anyOf ?? []).filter((part): part is Schema => typeof part === 'object');
  if (schema.type === 'array') return `${innerShape(schema)}の並び`;
  if (either.some(({ type }) => type === 'array')) return `${shapeOf(either[0] ?? {})}か、その並び`;
  if (schema.enum !== undefined) return '値';
  if (schema.type === 'boolean') return 'true か false';
  if (schema.type === 'integer' || schema.type === 'number') return '数';
  if (schema.properties !== undefined) return 'まとまり';
  return '文字';
}

function innerShape(schema: Schema): string {
  const [first] = [schema.items ?? [], schema.prefixItems ?? []].flat();
  return typeof first === 'object' ? shapeOf(first) : '文字';
}
