import type { Vocabulary } from './vocabulary.ts';

/** What kind of document a source is. */
export const sourceKinds = {
  official: {
    label: '公式発表',
    definition: '当事者、行政機関、調査委員会が、自ら出した文書やページです。',
  },
  press: { label: '報道', definition: '報道機関または専門の媒体が、取材や発表に基づいて書いた記事です。' },
  research: {
    label: '解説・まとめ',
    definition: 'まとめ、解説、コラム、専門家や弁護士の記事、企業のブログです。',
  },
} as const satisfies Vocabulary;

export type SourceKind = keyof typeof sourceKinds;

/** The form in which a source was published; `html` is the normal case and carries no badge. */
export const sourceFormats = {
  html: { label: 'ウェブページ', definition: 'ウェブページとして公開されています。' },
  pdf: { label: 'PDF', definition: 'PDFとして公開されています。' },
  document: {
    label: '文書ファイル',
    definition: 'ワープロ、表計算、発表資料などのファイルとして公開されています。',
  },
  data: { label: 'データ', definition: '表やプログラムで読むデータとして公開されています。' },
  mail: { label: 'メール', definition: 'メールまたはメールマガジンとして配られました。' },
  social: { label: 'SNS投稿', definition: 'SNSの投稿として公開されました。' },
  video: { label: '動画', definition: '動画として公開されています。' },
  audio: { label: '音声', definition: '音声として公開されています。' },
  broadcast: { label: '放送', definition: 'テレビまたはラジオで放送されました。' },
  conference: { label: '会見・講演', definition: '記者会見または講演で話されました。' },
  print: { label: '紙面・書籍', definition: '新聞、雑誌、書籍の紙面で公開されました。' },
} as const satisfies Vocabulary;

export type SourceFormat = keyof typeof sourceFormats;
