import { z } from 'zod';
import type { ValueIssue } from '#domain/incident/article.ts';
import { nearest } from '#domain/nearest.ts';
import type { ValuePath } from './manuscript.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Checks a value against a schema and says in Japanese what does not fit, with what to write. */
export function readWithSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { readonly value: z.output<Schema> | null; readonly issues: readonly ValueIssue[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, issues: [] };
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    value: null,
    issues: result.error.issues.flatMap((issue) => toValueIssues(issue, value, described)),
  };
}

function toValueIssues(issue: z.core.$ZodIssue, root: unknown, schema: JsonSchema): ValueIssue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const field = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
    return issue.keys.map((key) => unknownKey(key, path, known));
  }
  const found = valueAt(root, path);
  const description = schemaAt(schema, path)?.description;
  if (found === undefined && issue.code !== 'custom') {
    return [
      {
        rule: 'field-missing',
        path,
        message: `${field} がありません`,
        hint: `${lastKey(path)} を書きます。${description ?? ''}`.trim(),
      },
    ];
  }
  return [
    {
      rule: issue.code === 'invalid_type' ? 'field-type' : 'field-value',
      path,
      message: `${field} に${show(found)}と書かれています`,
      hint: hintOf(issue, found, description),
    },
  ];
}

function unknownKey(key: string, path: ValuePath, known: readonly string[]): ValueIssue {
  const near = nearest(key, known);
  return {
    rule: 'field-unknown',
    path: [...path, key],
    message: `「${key}」という項目はありません`,
    hint: near ? `${near} のことであれば、そう書き直します` : `書ける項目: ${known.join('、')}`,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '「- 」で始まる並び',
  object: '「項目: 値」の組',
  tuple: '「- 」で始まる並び',
};

function hintOf(issue: z.core.$ZodIssue, found: unknown, description: string | undefined): string {
  if (/[ぁ-んァ-ヶ一-龠]/u.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = typeof found === 'string' ? nearest(found, allowed) : null;
    return `${near ? `${near} のことであれば、そう書きます。` : ''}書ける値: ${allowed.join('、')}`;
  }
  if (issue.code === 'invalid_type') {
    const wanted = typeNames[issue.expected] ?? issue.expected;
    return `${wanted}で書きます。${description ?? ''}`.trim();
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? `${issue.minimum}以上` : `${issue.maximum}以下`;
    const what = issue.origin === 'string' ? '文字数' : issue.origin === 'array' ? '個数' : '値';
    return `${what}を${limit}にします。${description ?? ''}`.trim();
  }
  return description ?? '書き方を手引きで確かめます';
}

function show(value: unknown): string {
  if (value === null) return '何も書かれていない値';
  if (Array.isArray(value)) return `${value.length}個の並び`;
  if (typeof value === 'object') return '「項目: 値」の組';
  const text = String(value);
  return `「${text.length > 40 ? `${text.slice(0, 40)}…` : text}」`;
}

function lastKey(path: ValuePath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '値');
}

function valueAt(root: unknown, path: ValuePath): unknown {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function schemaAt(root: JsonSchema, path: ValuePath): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const step of path) {
    if (schema === undefined) return undefined;
    const next: unknown =
      typeof step === 'number' ? (schema.prefixItems?.[step] ?? schema.items) : schema.properties?.[step];
    schema = isSchema(next) ? next : undefined;
  }
  return schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
