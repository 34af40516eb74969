/** What a section of a write-up is for, as its heading says. */
export type SectionKind =
  | 'summary'
  | 'view'
  | 'timeline'
  | 'history'
  | 'sources'
  | 'announcements'
  | 'author'
  | 'site'
  | 'prose';

/** Headings that name their kind as a whole, and words by which longer ones do. The first that fits holds. */
const kinds: readonly (readonly [Exclude<SectionKind, 'prose'>, RegExp])[] = [
  ['history', /^(?:本記事の|記事の)?(?:更新|改訂|変更|修正|訂正)(?:履歴|記録|情報|日)(?:等)?$/u],
  [
    'sources',
    /^(?:脚注|注釈|注|参考|参照|出典|引用元|情報源|ソース|参考(?:文献|資料|情報|記事|リンク|サイト)|参照元|出典一覧|脚注・出典)(?:等|など)?$/u,
  ],
  [
    'announcements',
    /^(?:公式|企業|各社の?|関係者の?|当事者の?)?(?:発表|公表|プレスリリース|リリース|公表資料|発表資料)(?:資料|一覧|等|内容)?$/u,
  ],
  [
    'author',
    /^この記事を書いた人$|^(?:この記事の)?(?:執筆者|著者|筆者|書いた人|書き手|ライター|投稿者|編集者)(?:情報|紹介|プロフィール|について)?$|^(?:プロフィール|会社概要|著者・編集)$|^about the author$/iu,
  ],
  [
    'site',
    /^(?:関連(?:リンク|記事|コンテンツ)|この記事の.*|(?:人気|おすすめ|最新|新着)(?:の)?記事.*|カテゴリー?|シリーズ|タグ|アーカイブ|バックナンバー|シェア.*|記事の一覧.*|メルマガ.*|お問い?合わせ(?:先)?|サイトマップ|メニュー|コメント(?:欄|する)?)$/u,
  ],
  [
    'view',
    /^.{0,14}(?:所感|考察|感想|私見|編集後記|見解)(?:等|など)?$|^(?:執筆者|筆者|著者|編集部|担当者?)(?:から|より|の)(?:の)?(?:一言|ひとこと|コメント|意見|視点|見方|メモ)$|^(?:まとめと所感|所感・.*|思うこと|終わりに|おわりに)$/u,
  ],
  [
    'timeline',
    /^.{0,16}(?:タイムライン|時系列|年表)(?:.{0,8})$|^(?:これまでの|事案の|事件の|発覚から.*の|発生から.*の|主な)?(?:経緯|経過|推移|動き|流れ|できごと|出来事)(?:まとめ|一覧)?$/u,
  ],
  [
    'summary',
    /^.{0,14}(?:ざっくり|ひとことで|一言で|3行で|三行で|3点で|かんたんに|簡単に|手短に).{0,14}$|^(?:この)?(?:ニュースの|記事の|事案の|事件の|今回の)?(?:要約|概要|要点|ポイント|サマリー?|あらまし|まとめ)$|^(?:summary|tl;?dr)$/iu,
  ],
];

/** The kind of a section by its heading, whatever numbers, brackets and signs stand around it. */
export function sectionKind(heading: string): SectionKind {
  const plain = plainHeading(heading).normalize('NFKC').replace(/\s+/gu, '');
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'prose';
}

/** A heading without the number, sign or brackets that set it off. */
export function plainHeading(text: string): string {
  return text
    .replace(/^[\s　#＃■◆□◇▼▽★☆●○◎▶►・*]+/u, '')
    .replace(numbering, '')
    .replace(/^\*\*(.+)\*\*$/u, '$1')
    .replace(/^[【《〈［[＜](.+)[】》〉］\]＞]$/u, '$1')
    .replace(/[\s　]*[#＃：:]*[\s　]*$/u, '')
    .trim();
}

/** 「1.」「１．」「(1)」「第1章」「①」「1-2」 before the words of a heading or an item. */
export const numbering =
  /^(?:第[\s　]*[0-9０-９一二三四五六七八九十]{1,3}[\s　]*(?:章|節|部|項)?[.．、：:\s　]*|[(（][0-9０-９]{1,2}[)）][.．、：:\s　]*|[①-⑳][.．、：:\s　]*|[0-9０-９]{1,2}(?:[-－.．][0-9０-９]{1,2})*(?:[.．、)）：:](?![0-9０-９])[\s　]*|[\s　]+(?![年月日時分人名件円社台]))|[一二三四五六七八九十]{1,2}[.．、][\s　]*)/u;
