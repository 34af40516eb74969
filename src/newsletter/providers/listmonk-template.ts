import type { EditionMail } from '../mail/edition-mail.ts';
import { recipientMarks } from '../mail/recipient-links.ts';

/** Functions of listmonk's templates (docs: Templating); they give each recipient's own addresses. */
const written: Readonly<Record<string, string>> = {
  [recipientMarks.unsubscribe]: '{{ UnsubscribeURL }}',
  [recipientMarks.preferences]: '{{ UnsubscribeURL }}?manage=true',
};

const marks = new RegExp(`(${Object.keys(written).join('|').replaceAll('.', '\\.')})`);

/**
 * A mail as listmonk's templates. Both parts run through Go's html/template, which would strip the comments that
 * Outlook needs (listmonk #1273), escape the plain part as HTML and obey any `{{` in it. So all that is ours is one
 * string after the other for `Safe`, and only recipients' links are left to the template.
 */
export function toListmonkMail({ subject, html, text }: EditionMail): EditionMail {
  return {
    subject: subject.includes('{{') ? safe(subject) : subject,
    html: partOf(html),
    text: partOf(text),
  };
}

function partOf(part: string): string {
  return part
    .split(marks)
    .map((piece) => written[piece] ?? safe(piece))
    .join('');
}

/**
 * What JSON writes in quotes is a string of Go, too. Braces are escaped because listmonk looks for functions in the
 * raw template, `@` because it makes a tracked link of `…@TrackLink`.
 */
function safe(text: string): string {
  if (text === '') return '';
  const quoted = JSON.stringify(text).replace(
    /[{}@]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return `{{ Safe ${quoted} }}`;
}
