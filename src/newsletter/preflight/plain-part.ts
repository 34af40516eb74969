import { tooWideLines } from '../mail/plain-part.ts';
import type { Fault } from './fault.ts';

/** Lines of the plain part that nothing can break. */
export function lineFaults(text: string): readonly Fault[] {
  const [wide] = tooWideLines(text);
  if (wide === undefined) return [];
  return [
    {
      rule: 'mail-plain',
      severity: 'warning',
      message: `文字だけの部分に、全角36字を超える行があります: 「${wide.slice(0, 40)}…」`,
      hint: '切れ目のない長い英数字やアドレスを、短くするかリンクにします',
    },
  ];
}
