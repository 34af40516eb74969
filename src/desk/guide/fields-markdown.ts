import { editorSchemas } from '#manuscripts/editor-schemas.ts';
import { type GuideField, type GuideValue, guideFields } from './schema-rows.ts';

const kinds: readonly (readonly [kind: keyof typeof editorSchemas, title: string, file: string])[] = [
  ['articles', '記事', 'content/articles/年/ID.mdx'],
  ['lessons', '教訓', 'content/lessons/L-001.yaml'],
  ['glossary', '用語', 'content/glossary/ID.yaml'],
  ['tags', 'タグ', 'content/tags/ID.yaml'],
  ['series', '連載', 'content/series/ID.yaml'],
  ['authors', '書き手', 'content/authors/ID.yaml'],
  ['pages', '案内のページ', 'content/pages/ID.mdx'],
  ['newsletters', 'メールマガジンの号', 'content/newsletters/ID.mdx'],
];

const introduction = `# 項目の一覧

ファイルの上の部分（front matter）と、YAMLのファイルに書ける項目です。ここにない項目を書くと、検査が近い名前を知らせます。

必須の印（●）のない項目は、資料にないときに省きます。日付の書き方は[執筆の手引き](README.md#日付の書き方)にあります。
`;

/** The reference of every field as Markdown for editors, and of every value of the closed vocabularies. */
export function renderFieldGuide(): string {
  const vocabularies = new Map<string, readonly GuideValue[]>();
  const chapters = kinds.map(([kind, title, file]) => {
    const fields = guideFields(editorSchemas[kind]);
    return [`## ${title}`, `\`${file}\``, ...sectionsOf(fields, vocabularies)].join('\n\n');
  });
  const values = [...vocabularies].map(([name, list]) =>
    [
      `### 値: ${name}`,
      [
        '| 値 | 意味 |',
        '|---|---|',
        ...list.map(({ slug, words }) => `| \`${slug}\` | ${cell(words)} |`),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${[introduction, ...chapters, '## 値の一覧', ...values].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function sectionsOf(
  fields: readonly GuideField[],
  vocabularies: Map<string, readonly GuideValue[]>,
): readonly string[] {
  const groups = fields.filter(({ fields: inner }) => inner.length > 0);
  return [
    table(fields, '', vocabularies),
    ...groups.map((group) =>
      [`### ${group.name}`, group.description, table(group.fields, group.name, vocabularies)].join('\n\n'),
    ),
  ];
}

function table(
  fields: readonly GuideField[],
  group: string,
  vocabularies: Map<string, readonly GuideValue[]>,
): string {
  const rows = fields.map((field) => {
    const link = referTo(field, group, vocabularies);
    return `| ${field.required ? '●' : ''} | \`${field.name}\` | ${field.shape} | ${cell(field.description)}${link} |`;
  });
  return ['| 必須 | 項目 | 形 | 書くこと |', '|---|---|---|---|', ...rows].join('\n');
}

/** Where the values of a field, or the fields of a group, are listed; each list of values stands once. */
function referTo(
  { name, fields, values }: GuideField,
  group: string,
  vocabularies: Map<string, readonly GuideValue[]>,
): string {
  if (fields.length > 0) return `（[くわしく](#${name.toLowerCase()})）`;
  if (values.length === 0) return '';
  const slugs = (list: readonly GuideValue[]) => list.map(({ slug }) => slug).join();
  const known = [...vocabularies].find(([, list]) => slugs(list) === slugs(values))?.[0];
  const title = known ?? (group === '' ? name : `${group}.${name}`);
  vocabularies.set(title, values);
  return `（[値](#値-${title.toLowerCase().replaceAll('.', '')})）`;
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
