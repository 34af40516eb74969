import type { SiteConfig } from '#site';
import { type ReadyEdition, readyEdition, trialEdition } from './ready-edition.ts';

/** Which edition, as the command was asked for it. */
export interface EditionAsked {
  readonly root: string;
  readonly id: string;
  /** The publication moment, an ISO instant. */
  readonly moment: string;
  readonly site: SiteConfig;
  /** `list`: everybody who wants it. `test`: one test mail, also of a draft. */
  readonly purpose: 'list' | 'test';
}

/** What is needed of an edition to send it. `topics` and `carried` are empty for a test mail. */
export interface PreparedEdition extends Pick<ReadyEdition, 'mail' | 'topics' | 'carried' | 'warnings'> {
  /** 第1号 */
  readonly label: string;
}

/**
 * Reads, checks and renders an edition.
 *
 * @throws {DeskProblem} with everything that has to be mended before it may be sent
 */
export async function prepareHere(asked: EditionAsked): Promise<PreparedEdition> {
  const { root, id, moment, site, purpose } = asked;
  if (purpose === 'test') {
    const { page, mail, warnings } = await trialEdition(root, id, moment, site);
    return { label: page.label, mail, warnings, topics: [], carried: { articles: [], followUps: [] } };
  }
  const { page, mail, warnings, topics, carried } = await readyEdition(root, id, moment, site);
  return { label: page.label, mail, warnings, topics, carried };
}
