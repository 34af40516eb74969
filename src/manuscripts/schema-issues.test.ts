import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { invented } from '#domain/incident/article.fixture.ts';
import { frontMatterSchema } from '#domain/incident/front-matter.ts';
import { pageSchema } from '#domain/publication/entries.ts';
import { readTable } from '#search/fixtures/read-table.ts';
import { readWithSchema } from './schema-issues.ts';

const columns = ['path', 'value', 'at', 'rule', 'message', 'hint', 'guards'] as const;
const cases = readTable(new URL('schema-issues.tsv', import.meta.url), columns);

/** The invented front matter with another value at a path (`timeline.0.date`); `-` leaves the field out. */
function inventedWith(path: string, value: string): unknown {
  const whole: unknown = structuredClone(invented);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), whole);
  if (value === '-') Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, JSON.parse(value));
  return whole;
}

describe('one mistake is told once, where it is, in Japanese', () => {
  test.each(cases)('$guards', ({ path, value, at, rule, message, hint }) => {
    const [issue, ...others] = readWithSchema(frontMatterSchema, inventedWith(path, value)).issues;
    expect(others).toEqual([]);
    expect(issue?.path.join('.')).toBe(at === '=' ? path : at);
    expect(issue).toMatchObject({ rule, message });
    expect(issue?.hint).toContain(hint);
  });
});

test('a file that is no group of fields at all', () => {
  expect(readWithSchema(frontMatterSchema, '漏えい：しました').issues).toEqual([
    {
      rule: 'field-type',
      path: [],
      message: '項目の欄に「漏えい：しました」と書かれています',
      hint: '行を改めて、「項目: 値」の組で書きます。',
    },
  ]);
});

test('several mistakes are all told', () => {
  const { issues } = readWithSchema(pageSchema, { titel: '利用条件', order: '40' });
  const places = issues.map(({ path }) => path.join('.'));
  expect(places).toEqual(['title', 'description', 'updatedAt', 'order', 'titel']);
});

test('a value that fits comes back as the schema makes it', () => {
  const schema = z.strictObject({ a: z.string().default('b') });
  expect(readWithSchema(schema, {})).toEqual({ value: { a: 'b' }, issues: [] });
});

test('a union told apart by a field says what that field may be', () => {
  const state = <Name extends string>(name: Name) => z.literal(name).describe('live か withdrawn。');
  const schema = z.discriminatedUnion('state', [
    z.strictObject({ state: state('live') }),
    z.strictObject({ state: state('withdrawn'), reason: z.string() }),
  ]);
  expect(readWithSchema(schema, { state: 'lost' }).issues).toEqual([
    {
      rule: 'field-value',
      path: ['state'],
      message: 'state に「lost」と書かれています',
      hint: 'live か withdrawn。',
    },
  ]);
});
