import type { Vocabulary } from './vocabulary.ts';

/** What let an incident happen or grow. A lesson names the factor that it answers. */
export const factorCategories = {
  'excess-privilege': {
    label: '権限の過大・分離の不足',
    definition: '一人または一つの権限でできることが多すぎ、見直しや職務の分離がされていませんでした。',
    example: '開発と本番の両方に触れられる担当者が、長年一人で専任していました。',
  },
  monitoring: {
    label: '監視・検知の不足',
    definition: '異常な操作、通信、データの移動を見つける仕組みや確認が足りませんでした。',
    example: '顧客データベースに、大量の取り出しを知らせる設定がされていませんでした。',
  },
  'endpoint-protection': {
    label: '端末・サーバーの防御不足',
    definition:
      'ウイルス対策ソフトやEDRなどの守りが、入っていない、止められている、または機能が足りませんでした。',
    example: '電子カルテのサーバーに、ウイルス対策ソフトが設定されていませんでした。',
  },
  'contractor-oversight': {
    label: '委託先の監督・再委託の把握',
    definition: '委託先や再委託先が、だれに何をどう扱わせているかを、確かめていませんでした。',
    example: '市に無断の再々委託が続き、作業者の所属も偽って申請されていました。',
  },
  patching: {
    label: '更新・脆弱性管理の遅れ',
    definition: '修正プログラムの適用や古い仕組みの更新が、されていない、または遅れていました。',
    example: 'VPN機器が約3年、更新されていませんでした。',
  },
  authentication: {
    label: '認証の弱さ',
    definition: '多要素認証がない、使い回し、推測しやすいパスワードなど、本人の確かめ方が不十分でした。',
    example: '管理者アカウントに、推測しやすいパスワードが約7年使われ続けました。',
  },
  'credential-storage': {
    label: '認証情報・鍵の保管',
    definition: 'パスワード、鍵、トークンの保管や扱いが、盗まれたときに使える状態でした。',
    example: '会員のログインパスワードが、暗号化されずに保存されていました。',
  },
  'media-handling': {
    label: '持ち出し・媒体の管理',
    definition: '媒体や機器への書き出し、持ち運び、返却や消去を、止める仕組みや確認がありませんでした。',
    example: 'USBメモリーは止めていたが、充電でつないだスマートフォンには書き出せました。',
  },
  'data-retention': {
    label: 'データの残し過ぎ',
    definition: '使い終えた、または消すと決めた情報を、残し続けていました。',
    example: '退会した人の情報や、十数年前のアンケートの回答が残っていました。',
  },
  'data-placement': {
    label: 'データの置き場所の誤り',
    definition:
      '本来置かない場所（開発用の端末、ソースコード、対象外のサーバーなど）に、情報を置いていました。',
    example: 'ソースコードの中に、顧客と従業員のデータが入っていました。',
  },
  'asset-inventory': {
    label: '情報資産・機器の把握不足',
    definition: 'どの情報や機器がどこにあるかの台帳や棚卸しがなく、守る対象になっていませんでした。',
    example: '情報資産の台帳がなく、個人データの取り扱いの点検も一部しか行われていませんでした。',
  },
  configuration: {
    label: '設定・構成の管理',
    definition: '機器やクラウドの設定を、正しく保ち、点検する仕組みが足りませんでした。',
    example: '業務ソフトの動作を優先して、更新や対策の設定が止められていました。',
  },
  'secure-development': {
    label: '作り込み・試験の不足',
    definition: '安全を考えた設計、試験、診断結果への対応が、公開前や運用中に足りませんでした。',
    example: '決済のアプリケーションに、データベースへ達する弱点が残っていました。',
  },
  segmentation: {
    label: 'ネットワーク・環境の分離不足',
    definition: '会社間、拠点間、部門間のつながりや共通の基盤が、被害を広げる通り道になりました。',
    example: '関係会社と認証基盤を共有し、相手のシステムから社内に入られました。',
  },
  backup: {
    label: 'バックアップ・復旧の備え',
    definition: '控えの期間、置き場所、戻す手順の備えが足りず、復旧が遅れた、またはできませんでした。',
    example: 'バックアップが3日分しかなく、その中からもウイルスが見つかりました。',
  },
  logging: {
    label: '記録（ログ）の不足',
    definition: 'ログが取られていない、失われたなどで、経路や被害の範囲を確かめられませんでした。',
    example: 'VPN機器のログが適切に取れておらず、侵入の詳細が分からないままになりました。',
  },
  procedure: {
    label: '手順・確認の一人作業',
    definition: '間違いを止める手順や、二人目の確認がなく、一人の操作で事故になりました。',
    example: '一斉送信の宛先欄の取り違えを、送る前に止める仕組みがありませんでした。',
  },
  awareness: {
    label: '教育・気づきの不足',
    definition: '手口、扱う情報の性質、ルールを、担当者が知らない、または思い出せませんでした。',
    example: '車両の位置情報が個人情報にあたると、担当者が認識していませんでした。',
  },
  'initial-response': {
    label: '初動・封じ込めの遅れ',
    definition: '気づいた後、または外から指摘された後の、調査、遮断、判断が遅れた、または足りませんでした。',
    example: '最初の感染が分かってから、ネットワーク全体の遮断まで3週間かかりました。',
  },
  concealment: {
    label: '隠ぺい・虚偽の報告',
    definition: '事実と違う報告、記録の書き換え、口止めがあり、対処や監督の機会が失われました。',
    example: '脆弱性が高いという診断結果を、問題がないように書き換えて監査機関に出していました。',
  },
  governance: {
    label: '経営・体制・規程の形骸化',
    definition: '経営の関与、責任者、人員、規程の実効性など、組織の仕組みが働いていませんでした。',
    example: '全部署が「対応済み」と報告したが、実際にはルールが守られていませんでした。',
  },
  'information-sharing': {
    label: '情報提供・連絡網の不備',
    definition: '注意喚起や異常の知らせが、必要な相手に届かない、または途中で止まりました。',
    example: 'メーカーと官庁の注意喚起が、流通の途中で止まり、利用者に届きませんでした。',
  },
} as const satisfies Vocabulary;

export type FactorCategory = keyof typeof factorCategories;
