import type { TimelinePhase } from '#domain/taxonomy/timeline-phases.ts';

/** Words that tell the phase of a row, the more telling phases first. */
const words: readonly (readonly [TimelinePhase, RegExp])[] = [
  ['legal', /逮捕|起訴|送検|判決|告訴|告発|訴訟|提訴|和解|賠償|時効|懲役|罰金/u],
  ['attacker-action', /脅迫|身代金|犯行声明|ダークウェブ|リークサイト|要求/u],
  ['prevention', /再発防止/u],
  [
    'regulatory',
    /(?:庁|省|委員会|局)(?:に|へ|が|から|より).*(?:報告|届|指導|勧告|命令|処分)|行政指導|業務改善|立ち?入り?検査|認証の(?:停止|取)/u,
  ],
  ['investigation', /警察|警視庁|県警|府警|道警|捜査|被害届/u],
  ['recovery', /復旧|再開|正常化|通常(?:通り|どおり)/u],
  ['disclosure', /公表|発表|公開|会見|お知らせ|プレスリリース|第[0-9０-９一二三四五六七八九]+報/u],
  ['coverage', /報道|報じ/u],
  [
    'discovery',
    /発覚|発見|判明|気づ|気付|検知|通報|問い合わせ|問合せ|申し出|指摘|異常を確認|連絡(?:を受|があ|が有|が入)/u,
  ],
  ['inquiry', /調査|フォレンジック|解析|究明|特定|検証/u],
  [
    'response',
    /遮断|を停止|停止(?:し|を決)|止め|対策本部|懲戒|解雇|処分|補償|返金|謝罪|おわび|お詫び|通知|リセット|無効化|窓口/u,
  ],
  ['aftermath', /辞任|退任|決算|減給|サービスを?終了/u],
  ['dwell', /期間|継続|まで(?:の間)?、|にわたり/u],
  ['harm', /暗号化|送金|漏えい|漏洩|流出|停止|障害|紛失|改ざん|盗|誤送信|持ち出|感染|被害|不正利用|消失/u],
  ['intrusion', /侵入|不正アクセス|不正ログイン|悪用|ログイン|フィッシング|攻撃/u],
  ['background', /入社|契約|開始|導入|設立|採用|稼働|担当|委託/u],
];

/** The phase that the words of a timeline row suggest; `aftermath` where none does. The editor has the last word. */
export function guessPhase(text: string): TimelinePhase {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'aftermath';
}
