import { readFuzzyDate } from '#domain/calendar/fuzzy-date.ts';
import type { ImpactKind } from '#domain/taxonomy/impact-kinds.ts';
import type { Industry, OrganisationRole } from '#domain/taxonomy/industries.ts';

type Reading<Slug> = readonly (readonly [words: RegExp, slug: Slug])[];

const roles: Reading<OrganisationRole> = [
  [/victim|被害/u, 'victim'],
  [/再委託先/u, 'subcontractor'],
  [/委託元|情報の持ち主/u, 'client'],
  [/contractor|受託|(?<!再)委託先/u, 'contractor'],
  [/親会社/u, 'parent'],
  [/子会社/u, 'subsidiary'],
  [/関係会社|グループ会社/u, 'affiliate'],
  [/供給元/u, 'supplier'],
  [/サービス提供/u, 'service-provider'],
  [/取引先/u, 'business-partner'],
  [/監督官庁|処分庁|指導/u, 'regulator'],
  [/捜査|委員会/u, 'investigator'],
  [/移管先/u, 'successor'],
  [/業界団体/u, 'industry-body'],
];

const industries: Reading<Industry> = [
  [/証券|銀行|決済|暗号資産交換|保険|金融|信用金庫/u, 'finance'],
  [/医療|病院|介護|福祉/u, 'medical-welfare'],
  [/自治体|市役所|県庁/u, 'local-government'],
  [/年金|独立行政法人|機構/u, 'incorporated-agency'],
  [/行政|省庁|官公庁/u, 'national-government'],
  [/団体|コールセンター|派遣|警備/u, 'other-services'],
  [/港湾|航空|鉄道|運輸|物流|倉庫|郵便/u, 'transport'],
  [/小売|通販|通信販売|卸売|フリマ|商店/u, 'wholesale-retail'],
  [/外食|飲食|宿泊|ホテル/u, 'accommodation-food'],
  [/教育|学校|大学|学習塾/u, 'education'],
  [/自動車|部品|食品|飲料|製造|メーカー|印刷/u, 'manufacturing'],
  [/電力|ガス|水道/u, 'utilities'],
  [
    /通信|IT|システム|ソフト|クラウド|インターネット|Web|サービス|開発|セキュリティ|出版|動画/iu,
    'information-communications',
  ],
];

/** The roles that a dossier's words name; empty where they name none. */
export function rolesIn(words: string): readonly OrganisationRole[] {
  const plain = words.replace(/（[^）]*）/gu, '');
  const found = (text: string) => roles.filter(([pattern]) => pattern.test(text)).map(([, slug]) => slug);
  return found(plain).length > 0 ? found(plain) : found(words);
}

/** The industry that a dossier's words name, or null. */
export function industryIn(words: string): Industry | null {
  return industries.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const harms: Readonly<Record<string, Reading<ImpactKind>>> = {
  records: [
    [/確認されていない|漏えいはない|なかった/u, 'disclosure-none'],
    [/可能性|おそれ/u, 'disclosure-potential'],
    [/^/u, 'disclosure-mixed'],
  ],
  people: [
    [/確認されていない|漏えいはない|なかった/u, 'disclosure-none'],
    [/送金|出金|不正利用/u, 'money-loss'],
    [/診療|影響|利用できな/u, 'service-degradation'],
    [/可能性|おそれ/u, 'disclosure-potential'],
    [/^/u, 'disclosure-mixed'],
  ],
  money_yen: [
    [/身代金/u, 'ransom-payment'],
    [/賠償|解決金|和解/u, 'damages-settlement'],
    [/補償|返金|おわび|お詫び/u, 'compensation'],
    [/特別損失|決算/u, 'accounting-loss'],
    [/逸失|減収/u, 'lost-revenue'],
    [/費用|復旧/u, 'recovery-cost'],
    [/^/u, 'money-loss'],
  ],
  downtime_days: [
    [/再開しない|終了/u, 'service-termination'],
    [/^/u, 'service-interruption'],
  ],
  other: [
    [/返金|補償/u, 'compensation'],
    [/停止|欠航|遅れ|中止/u, 'service-interruption'],
    [/社|団体|組織/u, 'affected-organisations'],
    [/届かない/u, 'notice-unreachable'],
    [/問い合わせ/u, 'inquiry'],
  ],
};

/** The kind of harm that a row of a dossier's group states, or null where its words tell of none. */
export function harmIn(group: string, words: string): ImpactKind | null {
  return harms[group]?.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** A dossier's date as an article writes it; `approx` becomes 頃. What cannot be read stays as it is. */
export function dateWords(value: string, precision: string | null): string {
  const read = readFuzzyDate(value);
  if (!read.ok) return value;
  const { wording, approximate } = read.date;
  if (precision !== 'approx' || approximate) return wording;
  return readFuzzyDate(`${wording}頃`).ok ? `${wording}頃` : wording;
}
