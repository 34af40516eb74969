import { z } from 'zod';
import type { ValueIssue } from '#domain/incident/article.ts';
import { nearest } from '#domain/nearest.ts';
import { foundWords } from './field-words.ts';
import type { ValuePath } from './manuscript.ts';
import { type DescribedSchema, descriptionAt, keysAt } from './schema-path.ts';

/** Checks a value against a schema and says in Japanese what does not fit, with what to write. */
export function readWithSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { readonly value: z.output<Schema> | null; readonly issues: readonly ValueIssue[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, issues: [] };
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const issues = result.error.issues.flatMap((issue) => toValueIssues(issue, [], value, described));
  return { value: null, issues: issues.filter(isFirstOfItsPlace) };
}

/** Of a value of the wrong type, Zod also says that its length is wrong. */
function isFirstOfItsPlace(issue: ValueIssue, index: number, issues: readonly ValueIssue[]): boolean {
  const place = JSON.stringify(issue.path);
  return issues.findIndex(({ path }) => JSON.stringify(path) === place) === index;
}

/** @param base where the value stands that the issue's own path starts from */
function toValueIssues(
  issue: z.core.$ZodIssue,
  base: ValuePath,
  root: unknown,
  schema: DescribedSchema,
): readonly ValueIssue[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
  }
  const found = valueAt(root, path);
  // A union told apart by a field has no forms to choose from where that field names none.
  if (found !== undefined && issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closestForm(issue.errors).flatMap((below) => toValueIssues(below, path, root, schema));
  }
  const description = descriptionAt(schema, path) ?? '';
  const message = foundWords(path, found);
  if (found === undefined) {
    const hint = isOurs(issue.message) ? issue.message : `${String(path.at(-1))} を書きます。${description}`;
    return [{ rule: 'field-missing', path, message, hint }];
  }
  const rule = issue.code === 'invalid_type' ? 'field-type' : 'field-value';
  return [{ rule, path, message, hint: hintOf(issue, found, description) }];
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

/** Of the forms that a union allows, the issues of the one whose shape the value has, or else of the first. */
function closestForm(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const misfit = (issues: readonly z.core.$ZodIssue[]) => {
    const own = issues.filter((issue) => issue.path.length === 0);
    return own.some((issue) => issue.code === 'invalid_type') ? 2 : own.length > 0 ? 1 : 0;
  };
  return [...forms].sort((a, b) => misfit(a) - misfit(b))[0] ?? [];
}

const typeWords: Readonly<Record<string, string>> = {
  string: '言葉で書きます。',
  number: '単位や桁区切りを付けずに、半角の数で書きます。',
  int: '小数点のない、半角の数で書きます。',
  boolean: 'true か false で書きます。',
  array: '行を改めて、「- 」で始まる並びで書きます。',
  tuple: '行を改めて、「- 」で始まる並びで書きます。',
  object: '行を改めて、「項目: 値」の組で書きます。',
};

function hintOf(issue: z.core.$ZodIssue, found: unknown, description: string): string {
  if (isOurs(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const near = typeof found === 'string' ? nearest(found, allowed) : null;
    return `${near ? `${near} のことであれば、そう書きます。` : ''}書ける値: ${allowed.join('、')}`;
  }
  if (issue.code === 'invalid_type') {
    // YAML reads 2021 as a number and true as a truth value.
    const bare = issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean');
    const words = bare ? '全体を引用符 " で囲みます。' : (typeWords[issue.expected] ?? '');
    return `${words}${description}`;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (found === '') return `1文字以上で書きます。${description}`;
    const limit = issue.code === 'too_small' ? `${issue.minimum}以上` : `${issue.maximum}以下`;
    const what = issue.origin === 'string' ? '文字数' : issue.origin === 'array' ? '個数' : '値';
    return `${what}を${limit}にします。${description}`;
  }
  return description;
}

/** Whether a schema gave the message: Zod's own are English, though they may quote Japanese values. */
function isOurs(message: string): boolean {
  return !/^(?:Invalid|Too|Unrecognized)\b/.test(message);
}

function valueAt(root: unknown, path: ValuePath): unknown {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
