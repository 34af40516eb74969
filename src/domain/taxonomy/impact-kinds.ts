import type { Vocabulary } from './vocabulary.ts';

/** What kind of harm one row of `impact` counts or states. */
export const impactKinds = {
  'disclosure-confirmed': {
    label: '漏えい確定',
    definition: '漏えい、流出、持ち出しが起きたと確認された数です（内訳の数を含む）。',
  },
  'disclosure-potential': {
    label: '漏えいのおそれ',
    definition: '漏えいした可能性またはおそれがあるとされた数です（外から見られる状態だった数を含む）。',
  },
  'disclosure-mixed': {
    label: '漏えい（おそれを含む）',
    definition: '確認された漏えいと、そのおそれを分けずに示された数です。',
  },
  'disclosure-none': {
    label: '漏えい確認されず',
    definition: '漏えいまたはその形跡が確認されていない、と説明されました。',
  },
  'disclosure-excluded': {
    label: '対象に含まれない情報',
    definition: '特定の種類の情報は対象に含まれない、と説明されました。',
  },
  'data-protection': {
    label: '情報の保護の状態',
    definition: '対象の情報に、暗号化やパスワードなどの保護があったか、なかったかを示す数や説明です。',
  },
  identifiability: {
    label: '個人の特定の可否',
    definition: '対象の情報だけで個人が特定されるか、されないかという説明です。',
  },
  'data-sold': {
    label: '第三者への売却・転売',
    definition: '持ち出された情報が、名簿業者などに売られた、または渡ったとされる数です。',
  },
  'data-posted': {
    label: '盗まれた情報の公開・拡散',
    definition: '盗まれた情報が、攻撃者のサイト、SNSなどで公開または拡散されたとされる数です。',
  },
  misuse: {
    label: '悪用・二次被害',
    definition: '漏えいした情報の悪用や、それによる二次的な被害が確認されました。',
  },
  'misuse-none': {
    label: '悪用確認されず',
    definition: '悪用や二次的な被害は確認されていない、と説明されました。',
  },
  'money-loss': {
    label: '金銭被害',
    definition: '不正送金、不正利用、資産の流出により失われた額、またはその被害にあった人や口座の数です。',
  },
  extortion: {
    label: '脅迫・金銭の要求',
    definition: '攻撃者から身代金や金銭の要求、または公開の予告を受けました。',
  },
  'ransom-payment': {
    label: '身代金の支払い',
    definition: '身代金の支払いについての、支払った、支払っていない、受け取ったという説明や主張です。',
  },
  'service-interruption': {
    label: '業務・サービスの停止',
    definition: '業務やサービスが止まった期間、または止まった対象の数です（欠航、診療の停止を含む）。',
  },
  'service-degradation': {
    label: '業務・サービスの遅れ',
    definition: '止まらないまでも、遅れ、縮小、手作業への切り替えが起きた期間や対象の数です。',
  },
  'service-termination': {
    label: 'サービス・事業の終了',
    definition: '再開しないまま、または事案を受けて、サービスや事業を終えることになりました。',
  },
  'third-party-disruption': {
    label: '取引先・社会への波及',
    definition: '当事者の外の組織、工場、利用者、物流などに、停止や遅れが及びました。',
  },
  'affected-organisations': {
    label: '影響を受けた組織',
    definition: '委託元や利用先など、影響が及んだ組織の数です。',
  },
  encryption: {
    label: '暗号化・利用不能',
    definition: 'データや機器が暗号化されるなどして、使えなくなった数です。',
  },
  destruction: {
    label: '滅失・削除',
    definition: 'データが消された、壊された、または復元できなくなりました。',
  },
  loss: {
    label: '紛失・所在不明',
    definition: '機器、媒体、書類の所在が分からなくなった、またはそこに入っていた情報の数です。',
  },
  tampering: { label: '改ざん', definition: 'データ、画面、プログラム、取引の内容が書き換えられました。' },
  'compromised-device': {
    label: '感染・侵害された機器',
    definition: '感染した、または侵入されたと確認または報告された機器の数です。',
  },
  'attack-volume': {
    label: '攻撃の規模',
    definition: '届いたメール、送りつけられた通信など、攻撃そのものの量です。',
  },
  impersonation: {
    label: 'なりすまし利用',
    definition: '本人や組織になりすました投稿、送信、契約などが行われました。',
  },
  'user-action': {
    label: '利用者に及んだ手続き',
    definition: 'パスワードの再設定、カードの差し替えなど、利用者に必要になった手続きの数です。',
  },
  'notice-unreachable': {
    label: '連絡できない対象',
    definition: '本人へ知らせようとしても、連絡が届かない対象の数です。',
  },
  inquiry: {
    label: '問い合わせ・申し出',
    definition: '利用者や顧客から寄せられた問い合わせや申し出の数です。',
  },
  safety: {
    label: '生命・身体への影響',
    definition: '人の生命、身体、健康への影響、または影響がないという説明です。',
  },
  'recovery-cost': {
    label: '調査・復旧・対応の費用',
    definition: '調査、復旧、通知、窓口などの対応にかかった、またはかかる見込みの費用です。',
  },
  'prevention-cost': {
    label: '再発防止の投資',
    definition: '再発防止のために投じた、または投じる計画の費用です。',
  },
  compensation: {
    label: '補償・おわび',
    definition: '被害者への補償、返金、おわびのために支払った、または用意した額です。',
  },
  'damages-settlement': {
    label: '損害賠償・解決金',
    definition: '組織の間で請求された、または支払われた、損害賠償、和解金、解決金です。',
  },
  'accounting-loss': {
    label: '決算上の損失',
    definition: '決算で特別損失や純損失として計上した、または見込んだ額です。',
  },
  'lost-revenue': {
    label: '逸失利益・減収',
    definition: '事案により失われたとされる、売上や利益の額です。',
  },
  'activity-decline': {
    label: '業務量・売上の落ち込み',
    definition: '売上、患者数、出荷などが、前年や平常時と比べてどれだけ減ったかです。',
  },
  'total-loss': { label: '被害総額', definition: '内訳を分けずに、損害や被害の全体として示された額です。' },
  legal: {
    label: '行政処分・法的責任',
    definition: '行政の処分や指導、訴訟など、公的な責任を問われました。',
  },
  'qualification-loss': {
    label: '認証・取引資格の停止',
    definition: '認証の取り消しや一時停止、入札参加の停止など、資格や取引の停止を受けました。',
  },
  'executive-accountability': {
    label: '経営陣の引責・処分',
    definition: '役員の辞任、報酬の減額や返納など、経営の責任のとり方が示されました。',
  },
  brand: { label: '信用の低下', definition: '信用や評判の低下が、資料に示されています。' },
  'investigation-time': {
    label: '把握・調査に要した期間',
    definition: '全容の把握や調査に要したとされる期間です。',
  },
  'related-incidents': {
    label: '関連・類似する別件',
    definition: '同じ組織などで起きた、関連または類似する別件の数です。',
  },
} as const satisfies Vocabulary;

export type ImpactKind = keyof typeof impactKinds;

export { type ImpactUnit, impactUnits } from './impact-units.ts';
export { type Qualifier, qualifiers } from './qualifiers.ts';
