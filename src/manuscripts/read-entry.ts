import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { ValueIssue } from '#domain/incident/article.ts';
import { compareIssues, type Issue, type Place } from '#domain/issue.ts';
import { decodeText, encodingOf } from './decode.ts';
import { cutFrontMatter } from './front-matter-block.ts';
import type { ValuePath, WrittenString } from './manuscript.ts';
import { readWithSchema } from './schema-issues.ts';
import { strayCharacterIssues } from './stray-characters.ts';
import { parseYaml } from './yaml.ts';

/** Ten times the longest article; what exceeds it is a wrong file, and would only cost time to parse. */
const maximumBytes = 1_000_000;

/** A file's bytes and where it stands, relative to the project's root. */
export interface SourceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a file's YAML says, before the domain has read it. */
export interface Entry<Value> {
  readonly file: string;
  readonly digest: string;
  readonly value: Value | null;
  /** The text after the front matter; empty for a file that is all YAML, null where no text could be read. */
  readonly body: string | null;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly locate: (path: ValuePath) => Place;
  readonly text: string;
  readonly strings: () => readonly WrittenString[];
  readonly issues: readonly Issue[];
}

/** Reads a YAML file, or the front matter of an MDX file, and holds it against a schema. */
export function readEntry<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
): Entry<z.output<Schema>> {
  const digest = createHash('sha256').update(source.bytes).digest('hex');
  const nowhere = {
    digest,
    file: source.file,
    body: null,
    bodyLine: 1,
    locate: () => ({ line: 1, column: 1 }),
    text: '',
    strings: () => [],
  };
  const refuse = (rule: string, message: string, hint: string) => ({
    ...nowhere,
    value: null,
    issues: [{ rule, severity: 'error' as const, file: source.file, line: 1, column: 1, message, hint }],
  });

  if (source.bytes.length > maximumBytes) {
    return refuse(
      'file-size',
      `ファイルが大きすぎます（${(source.bytes.length / 1_000_000).toFixed(1)} MB）`,
      '1 MBまでにします。別のファイルの内容や画像が入っていないか確かめます',
    );
  }
  const text = decodeText(source.bytes);
  if (text === null) {
    const encoding = encodingOf(source.bytes);
    return refuse(
      'encoding',
      encoding === null
        ? '文章ではないファイルか、壊れたファイルです'
        : `UTF-8ではない文字コード（${encoding} のようです）で保存されています`,
      'エディターで「UTF-8」を選んで保存し直します（VS Code では右下の文字コードから「エンコード付きで保存」）',
    );
  }
  const isYaml = /\.ya?ml$/.test(source.file);
  if (!isYaml && text.trim() === '') {
    return refuse('file-empty', 'ファイルが空です', '項目の欄と本文を書くか、このファイルを消します');
  }
  const block = isYaml ? { yaml: text, yamlLine: 1, body: '', bodyLine: 1 } : cutFrontMatter(text);
  if (block === null) {
    return refuse(
      'front-matter-missing',
      '先頭に「---」で囲んだ項目の欄がありません',
      '1行目に --- を書き、項目を並べ、もう一度 --- の行で閉じてから本文を書きます',
    );
  }

  const yaml = parseYaml(block.yaml, block.yamlLine);
  const yamlStart = isYaml ? 0 : text.indexOf('\n') + 1;
  const located = {
    digest,
    file: source.file,
    body: block.body,
    bodyLine: block.bodyLine,
    locate: yaml.locate,
    text,
    strings: () => yaml.strings().map((written) => inFile(written, yamlStart)),
  };
  if (yaml.issues.length > 0) {
    const issues = yaml.issues.map((issue) => ({
      ...issue,
      rule: 'yaml',
      severity: 'error' as const,
      file: source.file,
    }));
    return { ...located, value: null, issues };
  }
  const stray = strayCharacterIssues(located);
  if (stray.length > 0) return { ...located, value: null, issues: stray };
  const result = readWithSchema(schema, yaml.value ?? {});
  return { ...located, value: result.value, issues: locateIssues(result.issues, source.file, yaml.locate) };
}

function inFile(written: WrittenString, start: number): WrittenString {
  return { ...written, offsets: written.offsets?.map((offset) => offset + start) ?? null };
}

/** Gives issues about values the place of those values, in reading order. */
export function locateIssues(
  issues: readonly ValueIssue[],
  file: string,
  locate: (path: ValuePath) => Place,
): readonly Issue[] {
  return issues
    .map(
      ({ rule, path, message, hint }): Issue => ({
        rule,
        severity: 'error',
        file,
        message,
        hint,
        ...locate(path),
      }),
    )
    .sort(compareIssues);
}
