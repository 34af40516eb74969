import type { Vocabulary } from './vocabulary.ts';

/**
 * How an incident happened: one primary cause and any number of contributing ones.
 * What let it happen is a factor (`factorCategories`).
 */
export const causeCategories = {
  'vuln-exploit': {
    label: '脆弱性の悪用',
    definition: 'ソフトウェアや機器の弱点（脆弱性）を突かれて、侵入や情報の取り出しを許した。',
    example: '通販サイトの弱点を突くSQLインジェクションで、データベースの中身を取り出された。',
  },
  'remote-access': {
    label: 'VPN・リモート接続の悪用',
    definition: 'VPN機器や保守用の回線、遠隔操作の仕組みが侵入の入口になった。',
    example: '保守のために開けていたVPNから社内のサーバーに入られた。',
  },
  'stolen-credential': {
    label: '盗まれたID・パスワードの悪用',
    definition:
      '盗まれた、または漏れていたID・パスワードやセッション情報を使って、正規の利用者として入られた。',
    example: '業務委託先に渡していた管理者アカウントの認証情報が使われた。',
  },
  'password-attack': {
    label: 'リスト型・総当たり攻撃',
    definition: '他所で漏れたID・パスワードの一覧や推測した組み合わせを、機械的に試されて入られた。',
    example: '他のサービスと同じパスワードを使っていた利用者の口座に、なりすましで入られた。',
  },
  'unauthorized-access': {
    label: '不正アクセス（手口は不明）',
    definition:
      '外部からの不正アクセスやログインとまでは分かっているが、その手口が特定または公表されていない。',
    example: 'サーバーに覚えのないファイルが置かれ、情報が持ち出されたが、入られた方法は公表されなかった。',
  },
  'web-tamper': {
    label: 'サイト・決済画面の改ざん',
    definition: 'ウェブサイトの表示やプログラムを書き換えられ、誘導や入力の盗み取り、内容の破損が起きた。',
    example: '通販サイトの決済のアプリケーションが書き換えられ、入力したカード情報が漏れたおそれがある。',
  },
  ransomware: {
    label: 'ランサムウェア',
    definition: 'データや機器を暗号化して使えなくするプログラムを実行された。',
    example: '電子カルテのサーバーが暗号化され、紙のカルテで診療を続けた。',
  },
  malware: {
    label: 'マルウェア感染（その他）',
    definition: 'ランサムウェア以外の、バックドアや情報を盗むものなどの不正なプログラムを動かされた。',
    example: 'サーバーに不正なファイル（バックドア）を置かれ、外から操作された。',
  },
  targeted: {
    label: '標的型攻撃',
    definition: '特定の組織や人を狙い、メールやSNSなどで相手に合わせた装いで近づいて、侵入や窃取が行われた。',
    example: '業務の意見書を装ったメールのリンクを職員が開き、端末が感染した。',
  },
  geopolitical: {
    label: '地政学的背景の攻撃・情報戦',
    definition: '国家の関与や政治的な主張が背景にあると、公的機関または当事者が示した攻撃である。',
    example: '警察が、国家を背景とする攻撃グループによる暗号資産の窃取と特定した。',
  },
  ddos: {
    label: 'DDoS攻撃',
    definition: '大量の通信を送りつけられて、サービスや業務が止まったり遅れたりした。',
    example: '社外とつなぐ機器に大量のデータが届き、予約や手荷物の仕組みが不調になった。',
  },
  phishing: {
    label: 'フィッシング',
    definition:
      'メール・SMS・電話・QRコードなどで実在の相手を装い、認証情報などを入力させたり聞き出したりされた。',
    example: '従業員のアカウント情報が、偽のログイン画面などで盗まれたと推測された。',
  },
  bec: {
    label: 'ビジネスメール詐欺・ニセ社長',
    definition: '取引先や経営者になりすました連絡を信じ、送金や振込先の変更に応じた。',
    example: '社長を名乗る連絡で新しい連絡用グループに誘われ、指示された口座に振り込んだ。',
  },
  'support-scam': {
    label: 'サポート詐欺（偽警告）',
    definition: '偽の警告画面から電話をかけさせ、遠隔操作や送金、情報の聞き取りをされた。',
    example: '「ウイルスに感染した」という画面の番号に電話し、遠隔操作ソフトを入れて送金された。',
  },
  'insider-abuse': {
    label: '内部不正（権限の悪用）',
    definition: '業務で与えられた権限や立場を使い、本来の目的にない操作や取引を行った。',
    example: 'システムの担当者が顧客の認証情報を抜き出し、なりすまして送金した疑いがある。',
  },
  'insider-takeout': {
    label: '内部不正（情報の持ち出し）',
    definition: '業務で触れられる情報を、許されていない方法で外へ持ち出した。',
    example: '保守の担当者が顧客データをUSBメモリーに書き出し、名簿業者に売った。',
  },
  'supply-chain-service': {
    label: '委託先・取引先・クラウド経由',
    definition: '委託先、取引先、グループ会社、利用中のサービスで起きたことが、自社の被害になった。',
    example: 'ネットワークでつながる給食の委託業者から、病院のサーバーに入られた。',
  },
  'supply-chain-software': {
    label: 'ソフト更新・部品の汚染',
    definition: '使っているソフトウェアや開発の道具、部品、更新の仕組みが書き換えられて被害になった。',
    example: 'テスト用の外部ツールが改ざんされ、そこから開発環境の認証情報が盗まれた。',
  },
  misdelivery: {
    label: '誤送信・誤配布・誤交付',
    definition: '過失により、情報を送る相手や見せる相手を間違えた。',
    example: '一斉メールの宛先をBCCではなくCCに入れ、受信者どうしにアドレスが見えた。',
  },
  'publishing-error': {
    label: '誤公開・誤掲載',
    definition: '過失により、公開してはいけない情報をサイトや資料に載せた。',
    example: '公開した表計算ファイルの非表示の列に個人情報が残っていた。',
  },
  misconfiguration: {
    label: '設定不備',
    definition: 'クラウドの共有範囲やアクセス制限などの設定を誤り、意図しない相手が触れられる状態になった。',
    example: 'クラウドの誤設定で、車両の位置情報などが約10年、外から見える状態だった。',
  },
  loss: {
    label: '紛失・置き忘れ',
    definition: '情報の入った機器、媒体、書類の所在が分からなくなった。',
    example: '住民の情報を入れたUSBメモリーを、かばんごとなくした。',
  },
  disposal: {
    label: '誤廃棄・廃棄不備',
    definition: '残すべき情報を捨てた、または消去や破砕が不十分なまま捨てた。',
    example: '保存期間中の書類を誤って溶解処理に出した。',
  },
  'system-defect': {
    label: 'プログラム不具合・障害',
    definition: '攻撃や操作の誤りではなく、プログラムの不具合や設備の障害で漏えいや停止が起きた。',
    example: 'ログイン後の画面に、別の利用者の情報が表示された。',
  },
  theft: {
    label: '盗難・車上荒らし',
    definition: '情報の入った機器、媒体、書類を物として盗まれた。',
    example: '車内に置いた業務用PCの入ったかばんを盗まれた。',
  },
  'ai-input-leak': {
    label: '生成AIへの入力・設定での漏えい',
    definition: '生成AIへの入力や共有の設定により、情報が意図しない相手に渡った、またはそのおそれがある。',
    example: '社外の生成AIに顧客の情報を貼り付け、共有リンクから見られる状態になった。',
  },
  'ai-attack': {
    label: 'AIを悪用・AIを狙う攻撃',
    definition: '攻撃者がAIを手段に使った、またはAIの仕組みそのものを攻撃したと確認されている。',
    example: '外部の文書に埋め込まれた指示を業務用のAIが実行し、情報を送った。',
  },
  unknown: {
    label: '調査中・不明',
    definition: '攻撃か過失かを含めて、起き方がまだ分かっていない、または公表されていない。',
    example: '漏えいのおそれだけが公表され、原因は調査中とされた。',
  },
} as const satisfies Vocabulary;

export type CauseCategory = keyof typeof causeCategories;
