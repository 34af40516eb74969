import type { z } from 'zod';
import type { ValuePath } from './manuscript.ts';

/** A schema as JSON Schema describes it; its `description` is what an editor is told. */
export type DescribedSchema = z.core.JSONSchema.BaseSchema;

/** The keys that may be written at a path. */
export function keysAt(root: DescribedSchema, path: ValuePath): readonly string[] {
  const variants = variantsAt(root, path);
  return [...new Set(variants.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

/** What is said of the field at a path; an item of a list is described by its list. */
export function descriptionAt(root: DescribedSchema, path: ValuePath): string | undefined {
  const own = schemasAt(root, path).find(({ description }) => description !== undefined)?.description;
  return own === undefined && typeof path.at(-1) === 'number' ? descriptionAt(root, path.slice(0, -1)) : own;
}

/** The schemas that may hold at a path: several where a value may have several forms. */
export function schemasAt(root: DescribedSchema, path: ValuePath): readonly DescribedSchema[] {
  const step = path.at(-1);
  if (step === undefined) return [root];
  return variantsAt(root, path.slice(0, -1)).flatMap((schema) => {
    const below =
      typeof step === 'number'
        ? (schema.prefixItems?.[step] ?? schema.items)
        : (schema.properties?.[step] ?? schema.additionalProperties);
    return isSchema(below) ? [below] : [];
  });
}

/** Like {@link schemasAt}, with every form of a union by itself. */
function variantsAt(root: DescribedSchema, path: ValuePath): readonly DescribedSchema[] {
  return schemasAt(root, path).flatMap(function forms(schema): readonly DescribedSchema[] {
    const union = schema.anyOf ?? schema.oneOf;
    return union ? union.filter(isSchema).flatMap(forms) : [schema];
  });
}

function isSchema(value: unknown): value is DescribedSchema {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
