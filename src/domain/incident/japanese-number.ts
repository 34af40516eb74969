/** A number as it stands in Japanese text. */
export interface WrittenNumber {
  readonly text: string;
  readonly value: number;
  /** The counter behind it (人, 円, 件 …), or null where none of the known ones follows. */
  readonly unit: string | null;
}

/** Powers of ten: 十 to 千 scale the digits before them, 万 to 兆 all of their group (3千万). */
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
const counter = '人|名|件|円|口座|台|社|団体|世帯|時間|日間|[かヶカヵ]月|便|本';
const digits = '[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+';
const group = `(?:${digits})(?:[.．][0-9０-９]+)?[十百千]?[万億兆]?`;
const pattern = new RegExp(`(?:${group})+(?:${counter})?`, 'gu');

/**
 * The numbers of a text with their scale: 「約2億円」 is 200,000,000 円, 「46万517人」 460,517 人,
 * 「3千万円」 30,000,000 円. Full-width digits and thousands separators count.
 */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(pattern)].map(([match]) => {
    const unit = new RegExp(`(?:${counter})$`, 'u').exec(match)?.[0] ?? null;
    let value = 0;
    const parts = match.normalize('NFKC').matchAll(/([0-9][0-9,]*(?:\.[0-9]+)?)([十百千]?)([万億兆]?)/gu);
    for (const [, number = '0', small = '', large = ''] of parts) {
      // Scaled as text, because 2.3 * 1e8 is not 230000000 in binary.
      value += Number(`${number.replaceAll(',', '')}e${(powers[small] ?? 0) + (powers[large] ?? 0)}`);
    }
    return { text: match, value, unit };
  });
}
