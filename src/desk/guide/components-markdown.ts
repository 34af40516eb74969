import { type AllowedComponent, allowedComponents } from '#markdown/components.ts';

const places = { flow: '段落と段落の間に、行を分けて書きます。', inline: '文の中に書きます。' } as const;

const insides = {
  none: '中には何も書きません（`/>` で閉じます）。',
  words: '中には文の一部を書きます。',
  blocks: '中には段落を書きます。',
} as const;

const introduction = `# 本文の部品

本文で使える部品です。\`import\` は要りません。ここにないタグ、HTML、\`{ }\` の式は使えません。属性の値は、半角の \`"\` で囲みます。
`;

/** The reference of every component that a body may use, as Markdown for editors. */
export function renderComponentGuide(): string {
  return `${[introduction.trimEnd(), ...allowedComponents.map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf({ name, purpose, where, children, props, example }: AllowedComponent): string {
  const rows = Object.entries(props).map(([prop, schema]) => {
    const isOptional = schema.safeParse(undefined).success;
    return `| ${isOptional ? '' : '●'} | \`${prop}\` | ${schema.description ?? ''} |`;
  });
  return [
    `## ${name}`,
    `${purpose}${places[where]}${insides[children]}`,
    ['| 必須 | 属性 | 書くこと |', '|---|---|---|', ...rows].join('\n'),
    `\`\`\`mdx\n${example}\n\`\`\``,
  ].join('\n\n');
}
