import type { Vocabulary } from './vocabulary.ts';

/** Kinds of information that an incident touched, or is said to have touched. */
export const dataKinds = {
  personal: {
    label: '氏名等の個人情報',
    definition: '氏名、住所、電話番号、生年月日など、個人を識別する一般の情報です。',
  },
  email: { label: 'メールアドレス', definition: 'メールアドレスが対象として示されています。' },
  sensitive: {
    label: '要配慮個人情報',
    definition: '病歴、信条、犯罪の経歴など、法律で特別な配慮を求める情報です（診療の情報を除く）。',
  },
  medical: {
    label: '診療・健康の情報',
    definition: '診療録、検査、健診など、診療や健康に関する情報です。',
  },
  'my-number': {
    label: 'マイナンバー',
    definition: '行政手続における個人番号（マイナンバー）が対象として示されています。',
  },
  'public-number': {
    label: '公的な番号',
    definition: '基礎年金番号、旅券、免許証など、マイナンバー以外の公的な番号です。',
  },
  'public-record': {
    label: '住民・税・福祉の情報',
    definition: '住民基本台帳、税、手当、給付など、行政が持つ住民の情報です。',
  },
  bank: { label: '口座情報', definition: '銀行口座の番号や名義、振込の情報です。' },
  card: {
    label: 'カード情報',
    definition: 'クレジットカードなどの番号、有効期限、セキュリティコードです。',
  },
  transaction: {
    label: '購入・取引の履歴',
    definition: '注文、購入、決済、契約などの履歴です（カード番号と口座番号を除く）。',
  },
  'inquiry-record': {
    label: '問い合わせ・対応の記録',
    definition: '顧客や利用者からの問い合わせ、相談、対応の記録です。',
  },
  credentials: {
    label: '認証情報（ID・パスワード）',
    definition: 'ログインに使うIDとパスワード、暗証番号です。',
  },
  'multi-factor': {
    label: '多要素認証の情報',
    definition: '確認コードの種や端末の登録など、多要素認証に使う情報です。',
  },
  session: { label: 'セッション情報', definition: 'ログイン済みの状態を示すクッキーなどの情報です。' },
  'api-key': { label: 'APIキー・鍵・トークン', definition: 'プログラムが使う鍵、トークン、証明書です。' },
  communications: {
    label: '通信の秘密・やり取り',
    definition: '通信の内容、相手、日時など、通信の秘密にあたる情報やメッセージです。',
  },
  location: { label: '位置・移動の情報', definition: '位置情報、車両の識別番号、移動の記録です。' },
  'image-video': { label: '画像・映像・音声', definition: '写真、映像、録音です。' },
  'user-content': { label: '投稿・作品', definition: '利用者が投稿または預けた文章、作品、ファイルです。' },
  employment: {
    label: '人事・採用の情報',
    definition: '従業員や応募者の人事、評価、給与、採用の情報です。',
  },
  education: { label: '成績・学籍の情報', definition: '学籍、成績、進路、指導の情報です。' },
  internal: { label: '社内文書', definition: '契約書、会議資料、業務の記録など、社内の文書です。' },
  secrets: {
    label: '営業秘密・機密',
    definition: '営業秘密または機密として管理されていると示された情報です。',
  },
  'source-code': { label: 'ソースコード', definition: 'プログラムのソースコードです。' },
  system: { label: 'システム構成の情報', definition: 'ネットワークの構成、設定、機器の情報です。' },
  'crypto-asset': { label: '暗号資産', definition: '暗号資産そのもの、またはその秘密鍵です。' },
  unknown: { label: '不明', definition: '情報の種類が資料に示されていません。' },
} as const satisfies Vocabulary;

export type DataKind = keyof typeof dataKinds;

/** Whose information it is. */
export const dataSubjects = {
  customer: { label: '顧客・利用者', definition: '商品やサービスを使う、または買った人です。' },
  prospect: {
    label: '見込み客・応募者',
    definition: '会員や顧客ではないが、問い合わせ、催し、応募などで情報を渡した人です。',
  },
  member: { label: '会員', definition: '団体またはサービスに会員として登録している人や事業者です。' },
  'former-member': { label: '退会者・元顧客', definition: '退会または解約した人です。' },
  'client-customer': {
    label: '委託元の顧客・住民',
    definition: '業務を預けた委託元の顧客、会員、住民です。',
  },
  partner: { label: '取引先・社外の関係先', definition: '取引先の担当者など、仕事の上の関係者です。' },
  merchant: {
    label: '加盟店・出店者',
    definition: 'サービスを使って商売をする加盟店、出店者、個人事業主です。',
  },
  employee: { label: '従業員・役員', definition: '従業員、役員、派遣された人です。' },
  'former-employee': { label: '退職者', definition: '退職した従業員です。' },
  'employee-family': { label: '従業員の家族', definition: '従業員または退職者の家族です。' },
  applicant: { label: '採用の応募者', definition: '採用に応募した人です。' },
  patient: { label: '患者', definition: '医療を受ける、または受けた人です。' },
  student: { label: '学生・生徒・児童', definition: '学校や講座で学ぶ人です。' },
  graduate: { label: '卒業生', definition: '学校を卒業または修了した人です。' },
  guardian: { label: '保護者', definition: '子どもの保護者です。' },
  child: { label: '子ども', definition: '未成年であることが資料に示されている人です。' },
  resident: { label: '住民・納税者', definition: '自治体の住民または納税者です。' },
  insured: { label: '年金・保険の加入者', definition: '年金や保険の被保険者、受給者、契約者です。' },
  creator: { label: '作家・出演者', definition: '作品や番組を作る、または出演する人です。' },
  press: { label: '報道関係者', definition: '報道機関の記者や担当者です。' },
  shareholder: { label: '株主・投資家', definition: '株主または投資家です。' },
  organisation: { label: '組織そのもの', definition: '個人ではなく、組織の情報や資産です。' },
  unknown: { label: '不明', definition: 'だれの情報かが資料に示されていません。' },
} as const satisfies Vocabulary;

export type DataSubject = keyof typeof dataSubjects;
