import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Place } from '#domain/issue.ts';
import type { ValuePath } from './manuscript.ts';

/** A mistake in the YAML itself. */
export interface YamlIssue extends Place {
  readonly message: string;
  readonly hint: string;
}

export interface YamlResult {
  readonly value: unknown;
  readonly locate: (path: ValuePath) => Place;
  readonly issues: readonly YamlIssue[];
}

/**
 * Parses YAML and remembers where each value stands. Dates stay text (YAML 1.2 core schema).
 * Anchors and aliases are refused: they hide what a field says, and can blow up in memory.
 *
 * @param firstLine the line of the file on which `yaml` starts, counted from 1
 */
export function parseYaml(yaml: string, firstLine: number): YamlResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, schema: 'core', version: '1.2', prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const issues = [...document.errors, ...document.warnings].map((error) => ({
    ...placeOf(error.pos[0]),
    ...explain(error),
  }));
  const alias = /(?:^|[\s[{,:-])([&*][A-Za-z0-9_-]+)/m.exec(
    document.errors.length === 0 && hasAlias(document.contents) ? yaml : '',
  );
  if (alias) {
    issues.push({
      ...placeOf(alias.index),
      message: `YAMLの参照「${alias[1]}」が使われています`,
      hint: '参照（& と *）は使わず、値をそのまま書きます',
    });
  }
  const locate = (path: ValuePath): Place => placeOf(offsetOf(document.contents, path));
  return { value: issues.length === 0 ? document.toJS() : null, locate, issues };
}

function hasAlias(node: unknown): boolean {
  if (
    node !== null &&
    typeof node === 'object' &&
    'source' in node &&
    !isScalar(node) &&
    !isCollection(node)
  ) {
    return true;
  }
  if (isPair(node)) return hasAlias(node.key) || hasAlias(node.value);
  if (isCollection(node)) return node.anchor !== undefined || node.items.some((item) => hasAlias(item));
  return isScalar(node) && node.anchor !== undefined;
}

/** The offset of the value at a path, or of the key or parent that comes nearest to it. */
function offsetOf(contents: unknown, path: ValuePath): number {
  let node: unknown = contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      offset = startOf(pair.value) || startOf(pair.key);
      if (isCollection(pair.value)) offset = startOf(pair.key);
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) || offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number {
  if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
    return Number(node.range[0] ?? 0);
  }
  return 0;
}

const explanations: Readonly<Record<string, { message: string; hint: string }>> = {
  DUPLICATE_KEY: { message: '同じ項目が2回書かれています', hint: 'どちらか一方を消すか、1つにまとめます' },
  TAB_AS_INDENT: { message: '字下げにタブが使われています', hint: 'タブを半角スペース2つに置き換えます' },
  BAD_INDENT: { message: '字下げがそろっていません', hint: '同じ並びの項目は、左端をそろえます' },
  MISSING_CHAR: {
    message: '記号（引用符、かっこ、コロンなど）が足りません',
    hint: '開いた引用符やかっこを閉じます',
  },
  UNEXPECTED_TOKEN: {
    message: 'ここには書けない文字があります',
    hint: '値に「: 」や「#」を含むときは、全体を引用符 " で囲みます',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: '1行の中に項目が入れ子になっています',
    hint: '値に「: 」を含むときは、全体を引用符 " で囲みます',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: '項目名が行をまたいでいるか、コロンの後の空白がありません',
    hint: '「項目: 値」の形で、コロンの後に半角スペースを入れます',
  },
  BAD_ALIAS: { message: '値が * で始まっています', hint: '全体を引用符 " で囲みます' },
};

function explain(error: YAMLError): { message: string; hint: string } {
  return (
    explanations[error.code] ?? {
      message: `YAMLとして読めません（${error.code}）`,
      hint: '字下げ、引用符、コロンの後の空白を確かめます',
    }
  );
}
