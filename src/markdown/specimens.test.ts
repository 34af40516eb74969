import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { BodyError } from './body-error.ts';
import type { BodyIssue } from './body-issue.ts';
import { parseBody } from './parse-body.ts';
import { bodyFeatures } from './parser-features.ts';
import { kyokunHastPlugins, kyokunMdastPlugins } from './plugins.ts';
import allowed from './specimens/allowed.json' with { type: 'json' };
import refused from './specimens/refused.json' with { type: 'json' };

/** The section every article needs, so that a specimen shows its own subject only. */
const view = '\n\n## 所感\n\n見方です。\n';

async function issuesOfCompile(body: string): Promise<readonly BodyIssue[]> {
  try {
    await mdxToJs(body, {
      mdastPlugins: kyokunMdastPlugins(() => true),
      hastPlugins: kyokunHastPlugins(),
      features: bodyFeatures,
    });
    return [];
  } catch (error) {
    if (error instanceof BodyError) return error.issues;
    throw error;
  }
}

const placed = ({ rule, line, column }: BodyIssue) => `${rule} ${line}:${column}`;
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(refused)('$name', ({ body: lines, issues, whole }) => {
  const body = lines.join('\n') + (whole === true ? '' : view);

  test('is reported at its place, in Japanese', () => {
    const found = parseBody(body).issues;
    expect(found.map(placed)).toEqual(issues);
    for (const { message, hint } of found) {
      expect(message).toMatch(japanese);
      expect(hint).toMatch(japanese);
    }
  });

  test('is refused by the compile', async () => {
    const found = (await issuesOfCompile(body)).map(placed);
    expect(found.length).toBeGreaterThan(0);
    expect(issues).toEqual(expect.arrayContaining(found));
  });
});

describe.each(allowed)('$name', ({ body: lines, text }) => {
  const body = lines.join('\n') + view;

  test('has no issues and compiles', async () => {
    expect(parseBody(body).issues).toEqual([]);
    expect(await issuesOfCompile(body)).toEqual([]);
  });

  test('reads as plain text', () => {
    const expected = [...text.filter((line) => line !== ''), '所感', '見方です。'];
    expect(parseBody(body).body?.text.split('\n')).toEqual(expected);
  });
});
