import type { Issue } from '#domain/issue.ts';
import { forRecipient } from '../mail/recipient-links.ts';
import type { Fault } from './fault.ts';
import { footerFaults } from './footer.ts';
import { pictureFaults, sizeFaults } from './html-part.ts';
import { leftoverFaults } from './leftovers.ts';
import { linkFaults } from './links.ts';
import { lineFaults } from './plain-part.ts';
import type { PreflightInput } from './preflight-input.ts';
import { senderFaults } from './sender.ts';
import { subjectFaults } from './subject.ts';

/**
 * Everything that is wrong with an edition as mail. An error means that it must not be sent, for a mail cannot
 * be called back; a warning is for the editor's eye.
 */
export function preflight(input: PreflightInput): readonly Issue[] {
  const mail = forRecipient(input.mail, input.links);
  const found = [
    ...(input.draft ? [unfinished] : []),
    ...subjectFaults(mail.subject),
    ...senderFaults(input.site),
    ...footerFaults(input),
    ...linkFaults(mail, input),
    ...pictureFaults(mail.html),
    ...sizeFaults(mail.html),
    ...leftoverFaults(mail),
    ...lineFaults(mail.text),
  ];
  return [
    ...input.issues,
    ...found.map(
      ({ severity = 'error', ...fault }): Issue => ({
        ...fault,
        severity,
        file: input.file,
        line: 1,
        column: 1,
      }),
    ),
  ];
}

const unfinished: Fault = {
  rule: 'mail-draft',
  message: 'この号は、まだ下書き（draft: true）です',
  hint: '書き終えたら draft の行を消し、npm run build でサイトに出してから送ります',
};
