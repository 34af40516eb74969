import { z } from 'zod';
import { markPattern } from '#domain/identifier.ts';

/**
 * A component that an author may write in a body, without import. Everything else that looks like a tag is
 * refused, so this list decides what a body can do.
 */
export interface AllowedComponent {
  readonly name: string;
  /** `flow` stands on lines of its own, between paragraphs; `inline` stands within a sentence. */
  readonly where: 'flow' | 'inline';
  /** What may stand between its tags: nothing, words of a sentence, or whole paragraphs. */
  readonly children: 'none' | 'words' | 'blocks';
  /** Rendered as a link or a button, so it cannot stand inside another one. */
  readonly interactive: boolean;
  /** Every attribute, by name. Values are strings written in quotes; descriptions and messages are Japanese. */
  readonly props: Readonly<Record<string, z.ZodType<unknown, string | undefined>>>;
  readonly purpose: string;
  readonly example: string;
}

const text = (name: string) => z.string().trim().min(1, `${name} が空です。`);

const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・ ]+$/u;

/** A path inside this site: no scheme, no host, no step upwards, and a picture format browsers read. */
const picturePath = /^(?!\/\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:?#\s]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** BCP 47, with the two- or three-letter language codes that people use. */
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export const allowedComponents: readonly AllowedComponent[] = [
  {
    name: 'Cite',
    where: 'inline',
    children: 'none',
    interactive: true,
    props: {
      id: z
        .string()
        .regex(/^s[1-9]\d*$/, '「s1」のように、s と番号で書きます（front matter の sources の id）。')
        .describe('出典の id（front matter の sources にあるもの）'),
      note: text('note').optional().describe('出典の中の場所など、ひとことの補足'),
    },
    purpose: '直前の文の根拠になる出典を示します。',
    example: '第三者が不正にログインしました。<Cite id="s2" note="3ページ" />',
  },
  {
    name: 'Term',
    where: 'inline',
    children: 'words',
    interactive: true,
    props: {
      id: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '半角の英小文字・数字・ハイフンで書きます。')
        .describe('用語集の id（content/glossary のファイル名）'),
    },
    purpose: '用語集の説明につなげます。',
    example: '<Term id="phishing">フィッシング</Term>のメールが届きました。',
  },
  {
    name: 'Claim',
    where: 'inline',
    children: 'words',
    interactive: true,
    props: {
      id: z
        .string()
        .regex(
          markPattern,
          '「c1」「t1」のような行の id か、「2024-05-26」「2024-05」のような時系列の行の日付を書きます。',
        )
        .describe(
          'front matter の行の id（主張 c1、時系列 t1、被害 i1、対応 r1、原因 k1、背景 f1、手口 a1）か、時系列の行の日付（2024-05-26、2024-05、2024）',
        ),
    },
    purpose:
      'front matter の行を述べた語句を囲み、行と互いにたどれるようにします。述べている数語だけを囲みます。日付と数は、囲まなくても同じ日付や数の行とつながります。',
    example: '元従業員は、関わりを<Claim id="c2">否認した</Claim>と伝えられました。',
  },
  {
    name: 'Callout',
    where: 'flow',
    children: 'blocks',
    interactive: false,
    props: {
      kind: z
        .enum(
          ['note', 'caution', 'unverified'],
          'note（補足）・caution（注意）・unverified（未確認）のどれかです。',
        )
        .describe('note（補足）・caution（注意）・unverified（未確認）'),
      title: text('title').optional().describe('囲みの見出し'),
    },
    purpose: '補足・注意・未確認の事柄を、本文から分けて囲みます。',
    example:
      '<Callout kind="unverified" title="未確認（編集部）">\n公表資料では確認できませんでした。\n</Callout>',
  },
  {
    name: 'Figure',
    where: 'flow',
    children: 'none',
    interactive: false,
    props: {
      src: z
        .string()
        .regex(
          picturePath,
          'このサイトの中の画像のパスを書きます（例: /images/flow.svg）。外部の画像は使えません。',
        )
        .describe('画像のパス（このサイトの中のもの）'),
      alt: text('alt').describe('画像を見られない人に同じ内容を伝える文'),
      caption: text('caption').optional().describe('図の説明'),
      credit: text('credit').optional().describe('図の出どころ'),
    },
    purpose: '図を入れます。',
    example:
      '<Figure src="/images/flow.svg" alt="攻撃者が委託先を経て顧客情報に達した経路" caption="侵入の経路" />',
  },
  {
    name: 'Ruby',
    where: 'inline',
    children: 'words',
    interactive: false,
    props: {
      reading: z
        .string()
        .regex(kana, '読みは、ひらがなかカタカナで書きます。')
        .describe('読み（ひらがな・カタカナ）'),
    },
    purpose: '読みがなを付けます。',
    example: '<Ruby reading="ぜいじゃくせい">脆弱性</Ruby>',
  },
  {
    name: 'Foreign',
    where: 'inline',
    children: 'words',
    interactive: false,
    props: {
      lang: z
        .string()
        .regex(languageTag, '言語コードで書きます（例: en、fr、zh-Hans）。')
        .describe('言語コード（英語なら en）'),
    },
    purpose: '外国語の語句に言語を付けて、読み上げを正しくします。',
    example: '<Foreign lang="en">Business Email Compromise</Foreign>',
  },
];

const byName: ReadonlyMap<string, AllowedComponent> = new Map(
  allowedComponents.map((component) => [component.name, component]),
);

/** The allowed component of exactly this name; names are case-sensitive. */
export function componentNamed(name: string | null): AllowedComponent | undefined {
  return name === null ? undefined : byName.get(name);
}

/** The names as an editor reads them: `<Cite>・<Term>・…`. */
export const allowedNames: string = allowedComponents.map(({ name }) => `<${name}>`).join('・');

/** The example on one line, for messages. */
export function exampleOf({ example }: AllowedComponent): string {
  return example.replaceAll('\n', ' ');
}
