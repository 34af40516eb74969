import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, loadTextlintrc } from 'textlint';
import type { Issue } from '#domain/issue.ts';
import type { Content } from '#manuscripts/read-content.ts';
import { withoutQuotations } from '../fact-fields.ts';
import { findingIn } from '../passages.ts';
import { type ProseDocument, proseDocuments } from './prose-document.ts';
import { type ProseRule, proseRules } from './prose-rules.ts';

/** What textlint said of a document, in the document's own offsets. */
export interface ProseMessage {
  readonly rule: string;
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly replacement?: string;
}

/** Keeps what was said of a text that has not changed since, by a key that also covers the rules. */
export interface ProseCache {
  readonly read: (key: string) => readonly ProseMessage[] | undefined;
  readonly write: (key: string, messages: readonly ProseMessage[]) => void;
}

const configFile = join(import.meta.dirname, 'textlint.json');

/** What the rules for Japanese prose find, as issues at their places in the files. */
export async function lintProse(
  content: Content,
  options: { readonly isMeant: (file: string) => boolean; readonly cache: ProseCache },
): Promise<readonly Issue[]> {
  const documents = proseDocuments(content).filter(({ file }) => options.isMeant(file));
  const version = rulesVersion();
  let lint: Lint | undefined;
  const issues: Issue[] = [];
  for (const document of documents) {
    const key = createHash('sha256').update(version).update(document.text).digest('hex');
    let messages = options.cache.read(key);
    if (messages === undefined) {
      // The dictionary takes a second to load; a check in which nothing changed does without.
      lint ??= await makeLint();
      messages = await lint(document.text);
      options.cache.write(key, messages);
    }
    issues.push(...messages.flatMap((message) => issueOf(document, message)));
  }
  return issues;
}

/** The ids that {@link lintProse} reports. */
export const proseRuleIds: readonly string[] = Object.keys(proseRules).map((name) => `prose/${name}`);

/** Changes whenever the rules do. */
function rulesVersion(): string {
  const files = ['textlint.json', 'words.prh.yml', 'prose-rules.ts', 'prose-document.ts', 'spaced-names.ts'];
  return files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
}

type Lint = (text: string) => Promise<readonly ProseMessage[]>;

const byTextlint = new Map(Object.entries(proseRules).map(([name, rule]) => [rule.textlint, name]));

async function makeLint(): Promise<Lint> {
  const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: configFile }) });
  return async (text) => {
    const { messages } = await linter.lintText(text, 'prose.txt');
    return messages.map(({ ruleId, range, message, fix }): ProseMessage => {
      const name = byTextlint.get(ruleId) ?? ruleId;
      const [start, end] = fix?.range ?? range;
      return {
        rule: name,
        index: start,
        length: Math.max(1, end - start),
        message,
        ...(fix && proseRules[name]?.isFixable && { replacement: fix.text }),
      };
    });
  };
}

function issueOf({ lines }: ProseDocument, found: ProseMessage): readonly Issue[] {
  const line = lines.findLast(({ start }) => start <= found.index);
  const rule: ProseRule | undefined = proseRules[found.rule];
  if (line === undefined) return [];
  const index = line.from + Math.min(found.index - line.start, line.length - 1);
  // What stands in quotation marks are others' words.
  const isQuoted = withoutQuotations(line.passage.text)[index] !== line.passage.text[index];
  if (isQuoted && found.rule === 'wording') return [];
  const length = Math.min(found.length, line.from + line.length - index);
  const words = line.passage.text.slice(index, index + length);
  return [
    {
      rule: `prose/${found.rule}`,
      severity: rule?.severity ?? 'warning',
      ...findingIn(line.passage, index, length, {
        message: `${messageOf(rule, found)}: 「${excerpt(line.passage.text, index, words)}」`,
        hint: rule?.instead ?? '書き直します',
        ...(found.replacement !== undefined && { replacement: found.replacement }),
      }),
    },
  ];
}

function messageOf(rule: ProseRule | undefined, { message }: ProseMessage): string {
  if (rule?.message !== undefined) return rule.message;
  const [first = ''] = message
    .replace(/^【dict\d+】\s*/, '')
    .replace(/\s=>\s/g, ' → ')
    .split('\n');
  return first.trim().replace(/。$/, '');
}

/** The words found, with a few around them where they are short. */
function excerpt(text: string, index: number, words: string): string {
  if (words.length > 30) return `${words.slice(0, 30)}…`;
  const around = text.slice(Math.max(0, index - 8), index + words.length + 8);
  return around.replaceAll('\n', ' ').replaceAll('\uFFFC', '');
}
