import { type GuideEntry, ruleGuide } from './guide.ts';

const chapters: readonly (readonly [asked: GuideEntry['asked'], title: string, words: string])[] = [
  ['build', 'いつも調べること', '`npm run check` とサイトを作るときの両方で調べます。'],
  ['check', '文章を読んで調べること', '`npm run check` だけで調べます。`--no-prose` を付けると省けます。'],
  [
    '--stale',
    '続報を待っている記事',
    '`npm run check -- --stale`（日数を変えるときは `--stale=90`）で調べます。',
  ],
  [
    '--links',
    'リンクの先',
    '`npm run check -- --links` で調べます。ネットワークに届かなければ、そう知らせるだけです。',
  ],
];

const introduction = `# 検査の規則

\`npm run check\` が知らせることの一覧です。エラーがあるとサイトは作れません。注意は、直すか、理由を書いて残します。

\`npm run check -- --fix\` は、直し方が1つに決まるところを直します。もう一度走らせても、それ以上は変わりません。

注意を残すときは、その行のすぐ上に、規則のIDと理由を書きます。

\`\`\`yaml
    # 確認済み http-link: 掲載された当時のアドレスです。
    url: http://…
\`\`\`

本文では、段落のすぐ上に \`{/* 確認済み fact-unlinked: 別の事案の年です。 */}\` と書きます。エラーは残せません。
`;

/** The reference of every rule as Markdown for editors: one section each, in the order of the guide. */
export function renderRuleGuide(): string {
  const parts = chapters.map(([asked, title, words]) => {
    const entries = ruleGuide.filter((entry) => entry.asked === asked);
    return [`## ${title}`, words, ...entries.map(sectionOf)].join('\n\n');
  });
  return `${[introduction, ...parts].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function sectionOf({ id, severity, description, instead }: GuideEntry): string {
  return [
    `### ${id}`,
    `${severity === 'error' ? 'エラー' : '注意'}。${escaped(description)}`,
    `書き方: ${escaped(instead)}`,
  ].join('\n\n');
}

/** Tags and stars are shown, not read. */
function escaped(words: string): string {
  return words.replace(/<[^<>]*>|\*\*[^*]*\*\*|「\*\*」|\{\/\*.*?\*\/\}/g, (code) => `\`${code}\``);
}
