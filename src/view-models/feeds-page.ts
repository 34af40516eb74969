import { paths } from '#domain/paths.ts';
import type { IncidentFacts } from './facts/incident-facts.ts';

/** What every field of an incident's facts means; a field without words does not compile. */
const fields: Readonly<Record<keyof IncidentFacts, string>> = {
  id: '記事のID。変わりません。',
  url: '記事のアドレス。',
  licence: '利用条件。SPDXの表記です。',
  occurred: '起きた日・期間。',
  discovered: '当事者が気づいた日。',
  disclosed: '最初に公表された日。',
  untilDiscovery:
    '始まりから発覚までの日数。0日は、始まりと発覚が同じ日に記録されたということで、不正な侵入の事例では、実際の始まりがもっと前かもしれません。両方の時刻が分かり、間が2日に満たないときは、言い方（wording）が時間になります。',
  untilDisclosure: '発覚から公表までの日数。',
  organisations:
    '出典に名前のある組織。読み（reading）、事案での立場（role）、業種（industry）と、日本標準産業分類の大分類の記号（jsic）。',
  actors: '誰によるものか。',
  actorsStated:
    '行為者を誰が述べているか（status）と、その出典（sources）。sources は、記事の出典のID（s1 など）です。',
  assets: '影響を受けた機器・システム・媒体。',
  assetsStated: '影響を受けたものを誰が述べているか（status）と、その出典（sources）。',
  discoveryMethod: '誰が、どうやって最初に気づいたか。',
  attack: '手口にあたるMITRE ATT&CKの番号。記事に書いたものだけです。',
  causes: '原因の分類。最初のものが主な原因です。',
  factors: '何がそれを許したか（背景要因の分類）。',
  dataKinds: '関わった情報の種類。',
  dataSubjects: '誰の情報か。',
  dataStated: '関わった情報を誰が述べているか（status）と、その出典（sources）。',
  impact:
    '被害と影響。1行に1つの数で、種類（kind）、何の数か（label）、数（value）、単位（unit）、確かさ（qualifier）、ページでの言い方（wording）、誰による数か（status）、いつの時点か（asOf）。違う種類の数は足せません。',
  status: '事案がいまどこまで進んだか。',
  legalStage: '刑事・民事・行政の手続きの、出典にある最後の段階。',
  lessons: '教訓のID。',
  threats: 'IPA「情報セキュリティ10大脅威」との対応（ipa:年-org-順位）。',
  cves: '関わった脆弱性のCVE番号。',
};

export const factFields = Object.entries(fields).map(([name, meaning]) => ({ name, meaning }));

/** The feeds of the whole publication and of its parts. */
export const feedList: readonly { readonly href: string; readonly label: string; readonly note: string }[] = [
  { href: paths.rss(), label: 'RSS 2.0', note: '新しい記事を全文で。' },
  { href: paths.atom(), label: 'Atom', note: '同じ内容。直した記事は更新日が変わります。' },
  {
    href: paths.jsonFeed(),
    label: 'JSON Feed 1.1',
    note: '同じ内容に、機械で読める事実の項目を加えたもの。',
  },
  { href: paths.followUpsRss(), label: 'その後どうなった（RSS）', note: '続報と訂正だけ。' },
];
