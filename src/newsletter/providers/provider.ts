import type { EditionMail } from '../mail/edition-mail.ts';

/** Which sending of which edition a campaign is. The edition's address tells publications apart, too. */
export interface CampaignKey {
  /** The edition's address on the site. */
  readonly edition: string;
  /** 1, and one more each time that it is sent again on purpose. */
  readonly round: number;
}

/** What a provider holds of one sending. */
export interface Campaign {
  readonly id: string;
  readonly round: number;
  /** `stopped`: begun or called off, and it does not go on by itself. */
  readonly state: 'draft' | 'going' | 'done' | 'stopped';
  /** In the provider's own word. */
  readonly status: string;
}

/** An edition for a provider: rendered, with the marks of the recipients' links. */
export interface EditionToSend {
  /** 第1号 */
  readonly label: string;
  readonly mail: EditionMail;
}

/** One engine that mails editions for us; everything it says no to is a ProviderProblem. */
export interface Provider {
  readonly name: string;
  /** To whom a campaign goes, in words. */
  readonly audience: string;
  /** What the publisher has to see to in the provider's own settings, because we cannot. */
  readonly reminders: readonly string[];
  /** Looks whether the provider is set up so that our mail goes out as it is. */
  readonly check: (mail: EditionMail) => Promise<void>;
  /** Everything that the provider holds of an edition. */
  readonly campaigns: (edition: string) => Promise<readonly Campaign[]>;
  /** Makes a campaign that does not start yet, and returns its id. */
  readonly create: (key: CampaignKey, edition: EditionToSend) => Promise<string>;
  /** Makes a draft what {@link create} would have made it. Done twice it changes nothing more. */
  readonly revise: (id: string, key: CampaignKey, edition: EditionToSend) => Promise<void>;
  /** Sends one marked mail. */
  readonly test: (id: string, key: CampaignKey, edition: EditionToSend, to: string) => Promise<void>;
  /** Lets it go. */
  readonly start: (id: string) => Promise<void>;
}
