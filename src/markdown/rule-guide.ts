/** What a rule of the body guards, and what to write instead; Japanese sentences for the editors' guide. */
export interface BodyRuleWords {
  readonly description: string;
  readonly instead: string;
}

/** The rules that every body is held to, by the id that their issues carry. All of them are errors. */
export const bodyRuleGuide: Readonly<Record<string, BodyRuleWords>> = {
  'mdx-import': {
    description: '本文は、プログラムを読み込みません（行の頭の import）。',
    instead: '部品は読み込まずに使えます。行を消すか、文であれば前に語を置きます。',
  },
  'mdx-export': {
    description: '本文は、プログラムを書き出しません（行の頭の export）。',
    instead: '行を消すか、文であれば前に語を置きます。',
  },
  'mdx-expression': {
    description: '本文に、プログラムの式（半角の { }）を書きません。',
    instead: 'そのまま見せるなら「｛ ｝」（全角）か「\\{ \\}」と書きます。メモは {/* メモ */} と書きます。',
  },
  'mdx-raw-html': {
    description: '本文に、HTML のタグ（script、style、iframe、a、br など）を書きません。',
    instead: 'Markdown か、決められた部品で書きます。',
  },
  'mdx-component-unknown': {
    description: '使える部品は、決められたものだけです。',
    instead: '示された名前の部品にします。',
  },
  'mdx-prop': {
    description: '部品の属性は、決められた名前と形で書きます。イベントや style の属性はありません。',
    instead: '示された属性を、名前="値" の形で書きます。',
  },
  'mdx-component-place': {
    description: '囲みと図は段落の外に、出典・用語・主張・ふりがな・外国語は文の中に置きます。',
    instead: '囲みと図の前後に空行を置きます。出典は、根拠を示す文の終わりに続けます。',
  },
  'mdx-children': {
    description: '部品の間には、その部品に合うものを書きます。',
    instead: '出典と図は「/>」で終えます。囲み・用語・主張・ふりがな・外国語は、間に言葉を書きます。',
  },
  'mdx-nesting': {
    description: 'リンクや部品を、同じものの中に入れません。',
    instead: '入れ子にせず、並べて書きます。',
  },
  'mdx-unsafe-url': {
    description:
      'リンク先は、https:・http:・mailto: か、このサイトの中のパスです。javascript: などは使えません。',
    instead: '[リンクの文](https://…) の形で書きます。',
  },
  'mdx-autolink': {
    description: '文の中の URL のすぐ後ろに、日本語を続けません。',
    instead: '[リンクの文](https://…) と書くか、URL の後ろに半角の空白を入れます。',
  },
  'mdx-heading-depth': {
    description: '本文の見出しは「##」から始まり、段を飛ばしません。',
    instead: '「## 見出し」か「### 見出し」にします。',
  },
  'mdx-heading-place': {
    description: '見出しは、引用・箇条書き・囲みの外にあります。',
    instead: '行の頭から「## 見出し」と書きます。囲みの見出しは title に書きます。',
  },
  'mdx-heading-form': {
    description:
      '見出しは「## 」で始まる行です。「##経緯」や、段落の下の「---」では思ったとおりになりません。',
    instead: '「##」の後に半角の空白を1つ入れます。仕切り線の前には空行を入れます。',
  },
  'mdx-heading-empty': {
    description: '見出しには、言葉があります。',
    instead: '「## 経緯」のように書きます。',
  },
  'mdx-bold-not-closed': {
    description: '「**」が、かっこや句読点のそばで太字にならずに残っていません。',
    instead: 'かっこや句読点を太字の外に出します（「**重要な情報**」です）。',
  },
  'mdx-strikethrough': {
    description: '半角の「~」が、範囲のつもりで取り消し線になっていません。',
    instead: '範囲は「〜」（全角）で書きます。',
  },
  'mdx-table-cells': {
    description: '表の行のセルは、見出しの行より多くありません。',
    instead: '「|」の数をそろえます。文字としての「|」は「\\|」と書きます。',
  },
  'mdx-image': {
    description: '画像は、説明（alt）のある図として入れます。',
    instead: '<Figure src="/images/…" alt="図の内容" /> と書きます。',
  },
  'mdx-footnote': {
    description: '脚注 [^1] は使いません。',
    instead: '出典は <Cite id="s1" />、補足は本文か囲みに書きます。',
  },
  'mdx-task-list': {
    description: 'チェックボックスの箇条書きは使いません。',
    instead: '「[ ]」「[x]」を取り、普通の箇条書きにします。',
  },
  'mdx-stray-character': {
    description: '目に見えない文字や、ほかの環境で表示できない文字（外字）がありません。',
    instead: '消すか、普通の文字に打ち直します。',
  },
  'mdx-unsupported': {
    description: '段落・見出し・箇条書き・引用・表・コードのほかの書き方はしません。',
    instead: 'そのどれかで書き直します。',
  },
  'mdx-syntax': {
    description: '半角の「<」と「{」は、部品のほかには書けません。本文の長さと入れ子にも上限があります。',
    instead: '「＜」（全角）か「&lt;」と書きます。',
  },
  'body-view-missing': {
    description: '記事には、書き手の見方を書く節「## 所感」があります。',
    instead: '本文の終わりに「## 所感」と書き、その下に書きます。',
  },
  'body-view-twice': {
    description: '「## 所感」は1つだけです。',
    instead: '所感を1つの節にまとめます。',
  },
};
