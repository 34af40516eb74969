import type { VocabularyEntry } from './vocabulary.ts';

interface IndustryEntry extends VocabularyEntry {
  /** Letter of the major group (大分類) of 日本標準産業分類, 14th revision (告示 2023-07, 施行 2024-04). */
  readonly jsic: string;
}

/**
 * Industries: the major groups A–T of 日本標準産業分類, with S (公務) split into local government,
 * national government and incorporated agencies, because public bodies differ in who supervises them.
 */
export const industries = {
  agriculture: { jsic: 'A', label: '農業・林業', definition: '耕種、畜産、林業などを主に行います。' },
  fishery: { jsic: 'B', label: '漁業', definition: '漁業または水産養殖業を主に行います。' },
  mining: {
    jsic: 'C',
    label: '鉱業・採石業・砂利採取業',
    definition: '鉱物や石、砂利の採取を主に行います。',
  },
  construction: { jsic: 'D', label: '建設業', definition: '建設工事、設備工事を主に行います。' },
  manufacturing: {
    jsic: 'E',
    label: '製造業',
    definition: '製品の製造を主に行います（食品、自動車、部品、印刷を含む）。',
  },
  utilities: {
    jsic: 'F',
    label: '電気・ガス・熱供給・水道業',
    definition: '電気、ガス、熱、水道の供給を主に行います。',
  },
  'information-communications': {
    jsic: 'G',
    label: '情報通信業',
    definition: '通信、放送、情報サービス、インターネット、出版・映像の制作を主に行います。',
  },
  transport: {
    jsic: 'H',
    label: '運輸業・郵便業',
    definition: '人や物の輸送、港湾運送、倉庫、郵便を主に行います。',
  },
  'wholesale-retail': {
    jsic: 'I',
    label: '卸売業・小売業',
    definition: '商品の卸売または小売（通信販売を含む）を主に行います。',
  },
  finance: {
    jsic: 'J',
    label: '金融業・保険業',
    definition: '銀行、証券、決済、暗号資産、保険などを主に行います。',
  },
  'real-estate-rental': {
    jsic: 'K',
    label: '不動産業・物品賃貸業',
    definition: '不動産の取引や管理、物品の賃貸を主に行います。',
  },
  'professional-research': {
    jsic: 'L',
    label: '学術研究・専門サービス業',
    definition: '研究、法律や会計、設計、広告などの専門のサービスを主に行います。',
  },
  'accommodation-food': {
    jsic: 'M',
    label: '宿泊業・飲食サービス業',
    definition: '宿泊または飲食の提供を主に行います。',
  },
  'living-entertainment': {
    jsic: 'N',
    label: '生活関連サービス・娯楽業',
    definition: '旅行、理美容、冠婚葬祭、スポーツ、娯楽などを主に行います。',
  },
  education: {
    jsic: 'O',
    label: '教育・学習支援業',
    definition: '学校教育、通信教育、学習塾、社会教育を主に行います。',
  },
  'medical-welfare': {
    jsic: 'P',
    label: '医療・福祉',
    definition: '医療、保健、介護、福祉を主に行います（公立の病院を含む）。',
  },
  'compound-services': {
    jsic: 'Q',
    label: '複合サービス事業',
    definition: '郵便局や協同組合など、複数の分野のサービスを合わせて行います。',
  },
  'other-services': {
    jsic: 'R',
    label: 'その他のサービス業',
    definition: '派遣、警備、コールセンター、経済団体など、ほかに分類されないサービスを主に行います。',
  },
  'local-government': {
    jsic: 'S',
    label: '自治体',
    definition: '都道府県、市区町村、その一部事務組合です。',
  },
  'national-government': {
    jsic: 'S',
    label: '国の機関',
    definition: '府省庁、国会、裁判所など、国の機関です。',
  },
  'incorporated-agency': {
    jsic: 'S',
    label: '独立行政法人・特殊法人等',
    definition: '独立行政法人、特殊法人など、法律に基づいて公的な事務を行う法人です（病院と学校を除く）。',
  },
  unclassified: { jsic: 'T', label: '分類不能', definition: '資料から業種を分けられません。' },
} as const satisfies Readonly<Record<string, IndustryEntry>>;

export type Industry = keyof typeof industries;

export { type OrganisationRole, organisationRoles } from './organisation-roles.ts';
