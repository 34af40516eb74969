import type { SourceKind } from '#domain/taxonomy/source-kinds.ts';

const press =
  /新聞|通信|ニュース|NEWS|NHK|TBS|テレビ|放送|日経|クロステック|朝日|読売|毎日|産経|時事|共同|東洋経済|ダイヤモンド|プレジデント|文春|新潮|ITmedia|Impress|インプレス|Watch|Security\s?NEXT|ZDNet|CNET|ASCII|マイナビ|Yahoo|BCN|ロイター|Reuters|Bloomberg|ブルームバーグ|タイムズ|Times|ジャーナル|Journal|オンライン|Online|マガジン|FNN|ANN|JNN|報道|メディア/iu;
const official =
  /(?:庁|省|委員会|警察|県|市|町|村|都|府|区|大学|病院|機構|センター|協会|組合|銀行|証券|ホールディングス)$|株式会社|有限会社|合同会社|（株）|\(株\)|㈱|JPCERT|IPA|NISC|公式|プレスリリース/u;
const research = /ブログ|blog|note|piyolog|Qiita|Zenn|まとめ|コラム|便り|研究|レポート|wiki|ウィキ/iu;

/** What kind of document an outlet publishes, by its name. */
export function kindOfOutlet(name: string): SourceKind {
  if (research.test(name)) return 'research';
  if (press.test(name)) return 'press';
  return official.test(name) ? 'official' : 'press';
}

/** Whether a few words look like the name of who published, and not like a title. */
export function isOutletLike(words: string): boolean {
  const plain = words.trim();
  if (plain === '' || plain.length > 30 || /[。、？！]|[をがに](?!$)|について|お知らせ/u.test(plain))
    return false;
  return plain.length <= 24;
}

/** Whether the name of an outlet is known by its words. */
export function isKnownOutlet(words: string): boolean {
  return isOutletLike(words) && (press.test(words) || official.test(words) || research.test(words));
}

/** Whether a name is that of a news outlet. */
export function isPress(name: string): boolean {
  return press.test(name);
}
