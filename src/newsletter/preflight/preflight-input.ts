import type { Issue } from '#domain/issue.ts';
import type { SiteConfig } from '#site';
import type { EditionMail } from '../mail/edition-mail.ts';
import type { RecipientLinks } from '../mail/recipient-links.ts';

/** What is looked at before an edition goes anywhere. */
export interface PreflightInput {
  /** The edition's file, where its issues are told. */
  readonly file: string;
  /** Whether the editors have finished it. */
  readonly draft: boolean;
  /** As it was rendered for all, with the marks of the recipients' links. */
  readonly mail: EditionMail;
  /** A recipient's links as they will be. */
  readonly links: RecipientLinks;
  readonly site: SiteConfig;
  /** Whether the built site has an address below its root; null where it was not built. */
  readonly hasPage: ((address: string) => boolean) | null;
  /** What the rules of the check say of the edition and of the articles it carries. */
  readonly issues: readonly Issue[];
}
