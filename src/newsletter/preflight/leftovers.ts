import { fillIn } from '#domain/publication/fill-in.ts';
import type { EditionMail } from '../mail/edition-mail.ts';
import type { Fault } from './fault.ts';
import { visibleText } from './visible-text.ts';

/** What a person or a program forgot to replace. */
export function leftoverFaults(mail: EditionMail): readonly Fault[] {
  const words = `${mail.subject}\n${mail.text}\n${visibleText(mail.html)}`;
  const left = [
    ...(words.includes(fillIn) ? [fillIn] : []),
    ...[
      ...words.matchAll(
        /\{\{.*?\}\}|\bundefined\b|\bNaN\b|\[object \w+\]|<[A-Z]\w*|\bhttps?:\/\/\S*\.invalid\b/g,
      ),
    ].map(([found]) => found),
  ];
  const unique = [...new Set(left)];
  if (unique.length === 0) return [];
  return [
    {
      rule: 'mail-leftover',
      message: `書き残しがあります: ${unique.map((found) => `「${found}」`).join('、')}`,
      hint: '本文に置き換えます。置き換えるまで、送れません',
    },
  ];
}
