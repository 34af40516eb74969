import type { Severity } from '#domain/issue.ts';

/** A rule of textlint as this publication uses it; its id in reports is `prose/` and the key. */
export interface ProseRule {
  /** How textlint calls it. */
  readonly textlint: string;
  readonly severity: Severity;
  /** What it guards, in a Japanese sentence for the editors' guide. */
  readonly description: string;
  /** What to write instead, for the guide and as every issue's hint. */
  readonly instead: string;
  /** What was found, where textlint's own words are not Japanese or not for editors. */
  readonly message?: string;
  /** Whether textlint's own change is safe without a person's judgement. */
  readonly isFixable?: true;
}

const technical = 'ja-technical-writing';

/**
 * The rules of textlint that read news prose as an editor would. What `textlint.json` switches off was
 * tried on the launch articles and spoke of their form (counts, labels, 「一つ」), or is said by a rule of
 * our own that a build runs too.
 */
export const proseRules: Readonly<Record<string, ProseRule>> = {
  'sentence-length': {
    textlint: `${technical}/sentence-length`,
    severity: 'warning',
    description: '1つの文は、120字までです。',
    instead: '文を2つに分けます。',
    message: '1つの文が120字を超えています',
  },
  'max-ten': {
    textlint: `${technical}/max-ten`,
    severity: 'warning',
    description: '1つの文の読点「、」は、5つまでです。',
    instead: '文を分けるか、並べたものを短くします。',
    message: '1つの文に読点「、」が6つ以上あります',
  },
  'max-kanji': {
    textlint: `${technical}/max-kanji-continuous-len`,
    severity: 'warning',
    description: '漢字は、12字を超えて続きません。',
    instead: '助詞を補って分けます（個人情報取扱事業者等監督部門 → 個人情報取扱事業者などを監督する部門）。',
  },
  'mixed-style': {
    textlint: `${technical}/no-mix-dearu-desumasu`,
    severity: 'warning',
    description: '文の終わりは、です・ますにそろえます。',
    instead: '「である」「だ」を「です」「ます」に直します。',
    message: '「である」の文が混ざっています',
  },
  'double-negative': {
    textlint: `${technical}/no-double-negative-ja`,
    severity: 'warning',
    description: '二重の否定（ないとは言えない など）を使いません。',
    instead: '肯定の言い方にします。出典の言い方を保つときは、確認済みの印に理由を書きます。',
  },
  'dropped-ra': {
    textlint: `${technical}/no-dropping-the-ra`,
    severity: 'warning',
    description: 'ら抜き言葉（見れる、食べれる）を使いません。',
    instead: '「見られる」「食べられる」と書きます。',
  },
  'doubled-ga': {
    textlint: `${technical}/no-doubled-conjunctive-particle-ga`,
    severity: 'warning',
    description: '逆接の「が、」は、1つの文に1度だけです。',
    instead: '文を分けます。',
  },
  'doubled-conjunction': {
    textlint: `${technical}/no-doubled-conjunction`,
    severity: 'warning',
    description: '同じ接続詞（また、しかし など）で、続く2つの文を始めません。',
    instead: 'どちらかの接続詞を消すか、別の言葉にします。',
  },
  'doubled-particle': {
    textlint: `${technical}/no-doubled-joshi`,
    severity: 'warning',
    description: '同じ助詞（は・を・へ など）を、近くで繰り返しません。',
    instead: '片方の言い方を変えるか、文を分けます。',
  },
  'combined-character': {
    textlint: `${technical}/no-nfd`,
    severity: 'warning',
    description: '濁点の分かれた文字（か＋゛）を使いません。macOS の PDF から写すと混ざります。',
    instead: 'その文字を打ち直します。',
    message: '濁点や半濁点が、文字と分かれています',
  },
  exclamation: {
    textlint: `${technical}/no-exclamation-question-mark`,
    severity: 'warning',
    description: '感嘆符「！」を使いません。',
    instead: '「。」にします。',
    message: '感嘆符か、半角の疑問符があります',
  },
  'successive-word': {
    textlint: `${technical}/ja-no-successive-word`,
    severity: 'warning',
    description: '同じ言葉を続けて打っていません（のの、ためため）。',
    instead: '片方を消します。',
  },
  abusage: {
    textlint: `${technical}/ja-no-abusage`,
    severity: 'warning',
    description: '誤りやすい言葉づかい（適応／適用、可変する など）がありません。',
    instead: '示された言葉にします。',
  },
  redundant: {
    textlint: `${technical}/ja-no-redundant-expression`,
    severity: 'warning',
    description: '「することができる」のような、回りくどい言い方をしません。',
    instead: '短く言い切ります（することができる → できる）。',
  },
  'stray-letter': {
    textlint: `${technical}/ja-unnatural-alphabet`,
    severity: 'warning',
    description: '日本語の間に、打ち間違いの英字が残っていません。',
    instead: 'その英字を消すか、正しい言葉にします。',
  },
  'latin-space': {
    textlint: 'ja-spacing/ja-space-between-half-and-full-width',
    severity: 'warning',
    description: '半角の英数字と全角の文字の間に、空白を入れません。',
    instead: '空白を消します。--fix で消せます。',
    message: '半角の英数字と全角の文字の間に空白があります',
    isFixable: true,
  },
  'bracket-space': {
    textlint: 'ja-spacing/ja-no-space-around-parentheses',
    severity: 'warning',
    description: 'かっこの内側と外側に、空白を入れません。',
    instead: '空白を消します。--fix で消せます。',
    message: 'かっこの前後に空白があります',
    isFixable: true,
  },
  'slash-space': {
    textlint: 'ja-spacing/ja-no-space-around-slash',
    severity: 'warning',
    description: '「/」の前後に、空白を入れません。',
    instead: '空白を消します。--fix で消せます。',
    message: '「/」の前後に空白があります',
    isFixable: true,
  },
  wording: {
    textlint: 'prh',
    severity: 'warning',
    description: '事案を伝えるのにふさわしい言葉を選びます（words.prh.yml の一覧）。',
    instead: '示された言葉にします。固有の名前や、出典の引用であれば「」に入れます。',
  },
};
