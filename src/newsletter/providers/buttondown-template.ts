import type { EditionMail } from '../mail/edition-mail.ts';
import { forRecipient } from '../mail/recipient-links.ts';
import { ProviderProblem } from './provider-problem.ts';

/** What begins something in a template of Django, on which Buttondown's are built (docs: using-templating). */
const opening = /\{(?=[{%#])/g;

/**
 * A mail as Buttondown takes it: one body, which its comment says is HTML (docs: buttondown-editor-mode), and its
 * variables for the recipients' links. It makes the plain part itself.
 *
 * @throws {ProviderProblem} where the words would be read as a template and cannot be written otherwise
 */
export function toButtondownMail({ subject, html }: EditionMail): {
  readonly subject: string;
  readonly body: string;
} {
  if (subject.search(opening) !== -1) {
    throw new ProviderProblem(
      `件名「${subject}」に、Buttondown がひな形の印として読む文字（{{、{%、{#）があります。別の書き方にしてください。`,
    );
  }
  const inert = html.replace(/(<style\b[\s\S]*?<\/style>)|\{(?=[{%#])/g, (_, style?: string) =>
    style === undefined ? '&#123;' : style.replace(opening, '{ '),
  );
  const { html: body } = forRecipient(
    { html: inert, text: '' },
    { unsubscribe: '{{ unsubscribe_url }}', preferences: '{{ manage_subscription_url }}' },
  );
  return { subject, body: `<!-- buttondown-editor-mode: fancy -->\n${body}` };
}
