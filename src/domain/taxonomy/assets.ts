import type { Vocabulary } from './vocabulary.ts';

/** What was attacked, misused, lost or stopped. */
export const assets = {
  website: {
    label: 'ウェブサイト・通販',
    definition: '公開しているウェブサイト、通販、会員向けのサービスやアプリの入口です。',
  },
  'business-server': {
    label: '業務サーバー・データベース',
    definition:
      '業務のデータやプログラムを置くサーバー、データベースです（電子カルテや基幹システムを含む）。',
  },
  backup: { label: 'バックアップ', definition: '復旧のための控えのデータと、それを置く装置です。' },
  authentication: {
    label: '認証基盤',
    definition: '利用者と権限を管理し、本人を確かめる仕組みです（Active Directoryなど）。',
  },
  mail: { label: 'メール', definition: 'メールの送受信の仕組み、またはメールのアカウントです。' },
  virtualization: { label: '仮想基盤', definition: '仮想サーバーをまとめて動かす基盤です。' },
  'network-device': {
    label: 'VPN・ルーター等の通信機器',
    definition: 'VPN装置、ルーター、ファイアウォールなど、通信をつなぐ機器です。',
  },
  'cloud-service': {
    label: 'クラウドサービス',
    definition: '外部の事業者が運用するクラウドの上の環境やサービスです。',
  },
  'code-repository': {
    label: '開発環境・ソースコード',
    definition: 'ソースコードの置き場、開発・試験の環境、ビルドの道具です。',
  },
  'payment-system': {
    label: '決済・送金の仕組み',
    definition: 'カード決済、コード決済、ネットバンキングなど、お金を動かす仕組みです。',
  },
  'crypto-wallet': {
    label: '暗号資産のウォレット',
    definition: '暗号資産の秘密鍵と、送金の指示を管理する仕組みです。',
  },
  pc: { label: 'パソコン', definition: '従業員や委託先が業務に使うパソコンです。' },
  mobile: {
    label: 'スマートフォン・タブレット',
    definition: '携帯電話、スマートフォン、タブレットです（私物を含む）。',
  },
  'usb-media': {
    label: 'USB・外部媒体',
    definition: 'USBメモリー、外付けの記憶装置、光ディスクなど、持ち運べる記憶媒体です。',
  },
  paper: { label: '紙の書類', definition: '印刷された、または手書きの書類です。' },
  'generative-ai': {
    label: '生成AI',
    definition: '生成AIのサービス、または業務に組み込んだ生成AIの仕組みです。',
  },
  ot: { label: '制御系・物流設備', definition: '工場、物流センター、交通、設備を動かすための仕組みです。' },
  iot: {
    label: 'IoT機器・車載機器',
    definition: 'カメラ、複合機、車載端末など、ネットワークにつながる専用の機器です。',
  },
  person: { label: '人（だまされた）', definition: 'だます手口の相手になった人です。' },
  unknown: { label: '不明', definition: '対象が資料に示されていません。' },
} as const satisfies Vocabulary;

export type Asset = keyof typeof assets;
