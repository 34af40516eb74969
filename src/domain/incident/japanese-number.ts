/** A number as it stands in Japanese text. */
export interface WrittenNumber {
  readonly text: string;
  readonly value: number;
  /** The counter behind it (人, 円, 件 …), or null where none of the known ones follows. */
  readonly unit: string | null;
}

const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
const counter = '人|名|件|円|口座|台|社|団体|世帯|時間|日間|か月|ヶ月|カ月|便|本';
const digits = '[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?';
const pattern = new RegExp(`(?:${digits}[千万億兆]?)+(?:${counter})?`, 'gu');

/**
 * The numbers of a text with their scale: 「約2億円」 is 200,000,000 円, 「46万517人」 460,517 人.
 * Full-width digits and thousands separators count.
 */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(pattern)].map(([match]) => {
    const unit = new RegExp(`(?:${counter})$`, 'u').exec(match)?.[0] ?? null;
    let value = 0;
    const parts = match.normalize('NFKC').matchAll(/([0-9][0-9,]*(?:\.[0-9]+)?)([千万億兆]?)/gu);
    for (const [, number = '0', scale = ''] of parts) {
      value += Number(number.replaceAll(',', '')) * (scales[scale] ?? 1);
    }
    return { text: match, value, unit };
  });
}
