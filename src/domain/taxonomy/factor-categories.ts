import type { Vocabulary } from './vocabulary.ts';

/** What let an incident happen or grow. A lesson names the factor that it answers. */
export const factorCategories = {
  'excess-privilege': {
    label: '権限の過大・分離の不足',
    definition: '一人または一つの権限でできることが多すぎ、見直しや職務の分離がされていなかった。',
    example: '開発と本番の両方に触れられる担当者が、長年一人で専任していた。',
  },
  monitoring: {
    label: '監視・検知の不足',
    definition: '異常な操作、通信、データの移動を見つける仕組みや確認が足りなかった。',
    example: '顧客データベースに、大量の取り出しを知らせる設定がされていなかった。',
  },
  'endpoint-protection': {
    label: '端末・サーバーの防御不足',
    definition:
      'ウイルス対策ソフトやEDRなどの守りが、入っていない、止められている、または機能が足りなかった。',
    example: '電子カルテのサーバーに、ウイルス対策ソフトが設定されていなかった。',
  },
  'contractor-oversight': {
    label: '委託先の監督・再委託の把握',
    definition: '委託先や再委託先が、だれに何をどう扱わせているかを、確かめていなかった。',
    example: '市に無断の再々委託が続き、作業者の所属も偽って申請されていた。',
  },
  patching: {
    label: '更新・脆弱性管理の遅れ',
    definition: '修正プログラムの適用や古い仕組みの更新が、されていない、または遅れていた。',
    example: 'VPN機器が約3年、更新されていなかった。',
  },
  authentication: {
    label: '認証の弱さ',
    definition: '多要素認証がない、使い回し、推測しやすいパスワードなど、本人の確かめ方が弱かった。',
    example: '管理者アカウントに、推測しやすいパスワードが約7年使われ続けた。',
  },
  'credential-storage': {
    label: '認証情報・鍵の保管',
    definition: 'パスワード、鍵、トークンの保管や扱いが、盗まれたときに使える状態だった。',
    example: '会員のログインパスワードが、暗号化されずに保存されていた。',
  },
  'media-handling': {
    label: '持ち出し・媒体の管理',
    definition: '媒体や機器への書き出し、持ち運び、返却や消去を、止める仕組みや確認がなかった。',
    example: 'USBメモリーは止めていたが、充電でつないだスマートフォンには書き出せた。',
  },
  'data-retention': {
    label: 'データの残し過ぎ',
    definition: '使い終えた、または消すと決めた情報を、残し続けていた。',
    example: '退会した人の情報や、十数年前のアンケートの回答が残っていた。',
  },
  'data-placement': {
    label: 'データの置き場所の誤り',
    definition: '本来置かない場所（開発用の端末、ソースコード、対象外のサーバーなど）に、情報を置いていた。',
    example: 'ソースコードの中に、顧客と従業員のデータが入っていた。',
  },
  'asset-inventory': {
    label: '情報資産・機器の把握不足',
    definition: 'どの情報や機器がどこにあるかの台帳や棚卸しがなく、守る対象になっていなかった。',
    example: '情報資産の台帳がなく、個人データの取り扱いの点検も一部しか行われていなかった。',
  },
  configuration: {
    label: '設定・構成の管理',
    definition: '機器やクラウドの設定を、正しく保ち、点検する仕組みが足りなかった。',
    example: '業務ソフトの動作を優先して、更新や対策の設定が止められていた。',
  },
  'secure-development': {
    label: '作り込み・試験の不足',
    definition: '安全を考えた設計、試験、診断結果への対応が、公開前や運用中に足りなかった。',
    example: '決済のアプリケーションに、データベースへ達する弱点が残っていた。',
  },
  segmentation: {
    label: 'ネットワーク・環境の分離不足',
    definition: '会社間、拠点間、部門間のつながりや共通の基盤が、被害を広げる通り道になった。',
    example: '関係会社と認証基盤を共有し、相手のシステムから社内に入られた。',
  },
  backup: {
    label: 'バックアップ・復旧の備え',
    definition: '控えの期間、置き場所、戻す手順の備えが足りず、復旧が遅れた、またはできなかった。',
    example: 'バックアップが3日分しかなく、その中からもウイルスが見つかった。',
  },
  logging: {
    label: '記録（ログ）の不足',
    definition: 'ログが取られていない、失われたなどで、経路や被害の範囲を確かめられなかった。',
    example: 'VPN機器のログが適切に取れておらず、侵入の詳細が分からないままになった。',
  },
  procedure: {
    label: '手順・確認の一人作業',
    definition: '間違いを止める手順や、二人目の確認がなく、一人の操作で事故になった。',
    example: '一斉送信の宛先欄の取り違えを、送る前に止める仕組みがなかった。',
  },
  awareness: {
    label: '教育・気づきの不足',
    definition: '手口、扱う情報の性質、ルールを、担当者が知らない、または思い出せなかった。',
    example: '車両の位置情報が個人情報にあたると、担当者が認識していなかった。',
  },
  'initial-response': {
    label: '初動・封じ込めの遅れ',
    definition: '気づいた後、または外から指摘された後の、調査、遮断、判断が遅れた、または足りなかった。',
    example: '最初の感染が分かってから、ネットワーク全体の遮断まで3週間かかった。',
  },
  concealment: {
    label: '隠ぺい・虚偽の報告',
    definition: '事実と違う報告、記録の書き換え、口止めがあり、対処や監督の機会が失われた。',
    example: '脆弱性が高いという診断結果を、問題がないように書き換えて監査機関に出していた。',
  },
  governance: {
    label: '経営・体制・規程の形骸化',
    definition: '経営の関与、責任者、人員、規程の実効性など、組織の仕組みが働いていなかった。',
    example: '全部署が「対応済み」と報告したが、実際にはルールが守られていなかった。',
  },
  'information-sharing': {
    label: '情報提供・連絡網の不備',
    definition: '注意喚起や異常の知らせが、必要な相手に届かない、または途中で止まった。',
    example: 'メーカーと官庁の注意喚起が、流通の途中で止まり、利用者に届かなかった。',
  },
} as const satisfies Vocabulary;

export type FactorCategory = keyof typeof factorCategories;
