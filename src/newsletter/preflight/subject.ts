import { columnsOf } from '#domain/typography/wrap.ts';
import type { Fault } from './fault.ts';

/** Full-width characters of a subject that phones show. */
export const subjectLength = 30;

/** A subject that mail programs cut off, or that breaks the header. */
export function subjectFaults(subject: string): readonly Fault[] {
  if (/[\p{Cc}\u2028\u2029]/u.test(subject)) {
    return [
      {
        rule: 'mail-subject',
        message: '件名に、改行などの制御文字があります',
        hint: '1行の文にします',
      },
    ];
  }
  const length = columnsOf(subject) / 2;
  if (length <= subjectLength) return [];
  return [
    {
      rule: 'mail-subject',
      severity: 'warning',
      message: `件名が全角${Math.ceil(length)}字あります`,
      hint: `受信箱で切れないよう、全角${subjectLength}字までにします`,
    },
  ];
}
