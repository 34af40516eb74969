import type { YAMLError } from 'yaml';

/** What was found, and what to write instead. */
export interface YamlWords {
  readonly message: string;
  readonly hint: string;
}

/** An anchor or alias, or a value meant as text that looks like one. */
export const reference = (name: string): YamlWords => ({
  message: `値がYAMLの参照「${name}」になっています`,
  hint: '文の始まりであれば、全体を引用符 " で囲みます。参照（& と *）は使わず、値をそのまま書きます',
});

/** A tag, or a value meant as text that looks like one. */
export const tagged: YamlWords = {
  message: '値が ! で始まっています',
  hint: '全体を引用符 " で囲みます',
};

const marked: YamlWords = {
  message: '値が * か & で始まっています',
  hint: '全体を引用符 " で囲みます',
};

const unclosed: YamlWords = {
  message: 'かっこが閉じていません',
  hint: '[ ] や { } を閉じるか、「- 」で始まる行に分けて書きます',
};

interface Explanation extends YamlWords {
  readonly code: YAMLError['code'];
  /** Tells apart the errors that share a code, by the parser's own words. */
  readonly says?: RegExp;
}

const explanations: readonly Explanation[] = [
  {
    code: 'DUPLICATE_KEY',
    message: '同じ項目が2回書かれています',
    hint: 'どちらか一方を消すか、1つにまとめます',
  },
  {
    code: 'TAB_AS_INDENT',
    message: '字下げにタブが使われています',
    hint: 'タブを半角スペース2つに置き換えます',
  },
  { code: 'BAD_INDENT', says: /^Flow /, ...unclosed },
  {
    code: 'BAD_INDENT',
    message: '字下げがそろっていません',
    hint: '同じ並びの項目は、左端をそろえます',
  },
  {
    code: 'MISSING_CHAR',
    says: /closing/,
    message: '引用符が閉じていません',
    hint: '同じ引用符で閉じます。文の中に引用符を書くときは、もう一方の引用符で全体を囲みます',
  },
  { code: 'MISSING_CHAR', says: /^Flow /, ...unclosed },
  {
    code: 'MISSING_CHAR',
    says: /^Implicit map keys/,
    message: 'コロンのない行があります',
    hint: '「項目: 値」の形で、半角のコロンの後に半角スペースを入れます',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Sequence item without/,
    message: '「- 」のない行があります',
    hint: '並びの行は、どれも「- 」で始めます',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Comments/,
    message: '「#」の前に空白がありません',
    hint: 'メモであれば「#」の前に半角スペースを入れ、値の一部であれば全体を引用符 " で囲みます',
  },
  {
    code: 'MISSING_CHAR',
    message: '記号（コンマやコロンなど）が足りません',
    hint: '値の間のコンマと、コロンの後の半角スペースを確かめます',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: 'ここには書けない文字があります',
    hint: '値に記号を含むときは、全体を引用符 " で囲みます。並びは行を改めて「- 」で始めます',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: '値の中に、もう1つの項目（「: 」）があります',
    hint: '値に「: 」を含むときは、全体を引用符 " で囲みます。次の行の項目であれば、左端をそろえます',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: '項目名が行をまたいでいるか、コロンの後の空白がありません',
    hint: '「項目: 値」の形で、半角のコロンの後に半角スペースを入れます',
  },
  {
    code: 'KEY_OVER_1024_CHARS',
    message: 'コロンの前が長すぎます',
    hint: '文の中に「: 」があるときは、全体を引用符 " で囲みます',
  },
  { code: 'BAD_ALIAS', ...marked },
  { code: 'ALIAS_PROPS', ...marked },
  { code: 'MULTIPLE_ANCHORS', ...marked },
  {
    code: 'BAD_SCALAR_START',
    message: '値が、始まりに使えない記号（@、%、` など）で始まっています',
    hint: '全体を引用符 " で囲みます',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: '引用符 " の中の「\\」が正しく使われていません',
    hint: "「\\」そのものを書くときは「\\\\」と重ねるか、全体を引用符 ' で囲みます",
  },
  {
    code: 'BLOCK_IN_FLOW',
    message: 'かっこの中に、字下げで並べた値があります',
    hint: '[ ] や { } の中は1行で書くか、「- 」で始まる行に分けて書きます',
  },
  {
    code: 'MULTIPLE_DOCS',
    message: '途中に「---」か「...」だけの行があります',
    hint: '1つのファイルに書ける項目の欄は1つなので、この行を消します',
  },
  {
    code: 'NON_STRING_KEY',
    message: '項目名が1つの言葉になっていません',
    hint: '「項目: 値」の形で書きます。値が ? や [ で始まるときは、全体を引用符 " で囲みます',
  },
  { code: 'TAG_RESOLVE_FAILED', ...tagged },
  { code: 'BAD_COLLECTION_TYPE', ...tagged },
  { code: 'MULTIPLE_TAGS', ...tagged },
  {
    code: 'BAD_DIRECTIVE',
    message: '行が % で始まっています',
    hint: 'この行を消すか、値であれば全体を引用符 " で囲みます',
  },
];

/** The words for an error of the parser. */
export function explainYamlError(error: YAMLError): YamlWords {
  const found = explanations.find(
    ({ code, says }) => code === error.code && (says === undefined || says.test(error.message)),
  );
  return {
    message: found?.message ?? 'YAMLとして読めません',
    hint: found?.hint ?? '字下げ、引用符、コロンの後の空白を確かめます',
  };
}
