import type { Vocabulary } from './vocabulary.ts';

/** The part an organisation plays in an incident. One organisation may play several. */
export const organisationRoles = {
  victim: {
    label: '被害を受けた組織',
    definition: '攻撃、過失または不正が、自らの仕組みや情報に起きた当事者です。',
  },
  client: { label: '委託元', definition: '業務またはデータを、ほかの組織に預けていました。' },
  contractor: { label: '委託先', definition: '業務またはデータを、ほかの組織から預かっていました。' },
  subcontractor: {
    label: '再委託先',
    definition: '委託先から、さらに業務またはデータを預かっていました（再々委託を含む）。',
  },
  parent: { label: '親会社', definition: '当事者の親会社または持株会社です。' },
  subsidiary: { label: '子会社', definition: '当事者の子会社です。' },
  affiliate: {
    label: 'グループ会社・関係会社',
    definition: '当事者と資本または人の関係がある会社です（親会社と子会社を除く）。',
  },
  supplier: { label: '供給元', definition: '当事者が使う製品、部品、ソフトウェアを供給していました。' },
  'service-provider': {
    label: 'サービス提供者',
    definition: '当事者が使うクラウド、通信、決済などのサービスを提供していました。',
  },
  'business-partner': {
    label: '影響を受けた取引先',
    definition: '当事者の停止や漏えいの影響を受けた取引先または利用先です。',
  },
  responder: {
    label: '調査・復旧の事業者',
    definition: '事案の後に、調査、復旧、相談対応などを請け負いました。',
  },
  'data-recipient': {
    label: '情報を受け取った事業者',
    definition: '持ち出された情報を、買った、または受け取ったとされます。',
  },
  regulator: {
    label: '監督官庁',
    definition: '当事者を監督し、報告を受け、指導や処分を行う、または制度を検討する官庁です。',
  },
  investigator: { label: '捜査・調査機関', definition: '捜査または公的な調査を行う機関や委員会です。' },
  'certification-body': {
    label: '認証・認定機関',
    definition: '当事者の認証や認定を行い、停止や取り消しを決める機関です。',
  },
  'industry-body': {
    label: '業界団体',
    definition: '業界の指針を示す、または業界を代表して対応する団体です。',
  },
  successor: {
    label: '移管先',
    definition: '当事者の顧客、資産、業務を引き継いだ、または引き継ぐ予定です。',
  },
} as const satisfies Vocabulary;

export type OrganisationRole = keyof typeof organisationRoles;
