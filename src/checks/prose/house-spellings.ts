/** A spelling that this publication does not use, and the one it does. */
export interface HouseSpelling {
  readonly found: RegExp;
  readonly write: string;
}

/**
 * How this publication spells. Long vowels at the end of katakana words follow 内閣告示第二号「外来語の表記」
 * (1991), but for those of words in -ty; words with characters outside the 常用漢字表 (2010) are in kana;
 * 送り仮名 follow 「公用文作成の考え方」 (2022) for prose.
 */
export const houseSpellings: readonly HouseSpelling[] = [
  { found: /漏洩/gu, write: '漏えい' },
  { found: /改竄/gu, write: '改ざん' },
  { found: /脆弱姓/gu, write: '脆弱性' },
  { found: /ぜい弱性/gu, write: '脆弱性' },
  { found: /サーバ(?!ー)/gu, write: 'サーバー' },
  { found: /ユーザ(?!ー)/gu, write: 'ユーザー' },
  { found: /ブラウザ(?!ー)/gu, write: 'ブラウザー' },
  { found: /(?<!日経)コンピュータ(?!ー)/gu, write: 'コンピューター' },
  { found: /プリンタ(?!ー)/gu, write: 'プリンター' },
  { found: /ルータ(?!ー)/gu, write: 'ルーター' },
  { found: /フォルダ(?!ー)/gu, write: 'フォルダー' },
  { found: /メモリ(?![ーア])/gu, write: 'メモリー' },
  { found: /セキュリティー/gu, write: 'セキュリティ' },
  { found: /ウィルス/gu, write: 'ウイルス' },
  { found: /ソフトウエア/gu, write: 'ソフトウェア' },
  { found: /ハードウエア/gu, write: 'ハードウェア' },
  { found: /ファームウエア/gu, write: 'ファームウェア' },
  { found: /ランサムウエア/gu, write: 'ランサムウェア' },
  { found: /マルウエア/gu, write: 'マルウェア' },
  { found: /インターフェイス/gu, write: 'インターフェース' },
  { found: /成り済まし/gu, write: 'なりすまし' },
  { found: /成りすまし/gu, write: 'なりすまし' },
  { found: /問合せ/gu, write: '問い合わせ' },
  { found: /問い合せ/gu, write: '問い合わせ' },
  { found: /申込み/gu, write: '申し込み' },
  { found: /振込み/gu, write: '振り込み' },
  { found: /取扱い/gu, write: '取り扱い' },
  { found: /打合せ/gu, write: '打ち合わせ' },
  { found: /下さい/gu, write: 'ください' },
  { found: /出来(?=る|ない|ます|ません|た)/gu, write: 'でき' },
  { found: /致し(?=ます|ました)/gu, write: 'いたし' },
  {
    found: /(?<=[\p{sc=Han}\p{sc=Katakana}ー」）A-Za-z0-9])及び(?=[\p{sc=Han}\p{sc=Katakana}「A-Za-z0-9])/gu,
    write: 'および',
  },
  { found: /又は/gu, write: 'または' },
  { found: /並びに/gu, write: 'ならびに' },
  { found: /但し/gu, write: 'ただし' },
  { found: /e-?mail/gu, write: 'メール' },
  { found: /E-?[Mm]ail/gu, write: 'メール' },
  { found: /(?<![A-Za-z])WEB(?![A-Za-z])/gu, write: 'ウェブ' },
];
