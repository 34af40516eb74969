import type { Campaign } from './provider.ts';
import { ProviderProblem } from './provider-problem.ts';

/** What is to be done for an edition to be sent once, and no more than once. */
export type Plan =
  | { readonly step: 'send'; readonly round: number; readonly draft: Campaign | null }
  /** Somebody, perhaps an earlier run that was broken off, has let it go. */
  | { readonly step: 'nothing'; readonly campaign: Campaign };

/**
 * @param given.campaigns what the provider holds of the edition
 * @param given.again whether it is to be sent once more although it was sent
 * @param given.begun the round that an earlier run let go without hearing whether it started
 * @param given.recorded whether the edition's record says that it was sent, by whatever way
 * @throws {ProviderProblem} where a person has to look first
 */
export function planSending(given: {
  readonly name: string;
  readonly campaigns: readonly Campaign[];
  readonly again: boolean;
  readonly begun: number | null;
  readonly recorded: boolean;
}): Plan {
  const { name, campaigns, again, begun, recorded } = given;
  const called = begun ?? (again ? nextRound(campaigns) : 1);
  const isOver = again && campaigns.some((one) => one.round === called && one.state === 'stopped');
  const round = isOver ? nextRound(campaigns) : called;
  const [campaign, ...more] = campaigns.filter((candidate) => candidate.round === round);
  if (more.length > 0) {
    throw new ProviderProblem(
      `同じ回のものが、${name} に${more.length + 1}件あります（${[campaign, ...more].map((one) => `${one?.id} ${one?.status}`).join('、')}）。どれも始めていません。${name} の画面で一つを残して消してから、もう一度実行してください。`,
    );
  }
  if (campaign?.state === 'stopped') {
    throw new ProviderProblem(
      `${name} の ${campaign.id} は、途中で止まっています（${campaign.status}）。途中までは届いているかもしれないので、ここからは始めません。${name} の画面で続けるか、やめるかを決めてください。やめて新しく全員に送るときだけ、--again を付けます。`,
    );
  }
  if (campaign?.state === 'going' || campaign?.state === 'done') return { step: 'nothing', campaign };
  if (recorded && begun === null && !again) {
    throw new ProviderProblem(
      `この号には、もう送った記録（.sent.yaml）があります。${name} では、まだ送っていません。別の送り方で届けた方にも、もう一度届いてよいときだけ、--again を付けます。何も送っていません。`,
    );
  }
  return { step: 'send', round, draft: campaign ?? null };
}

/** The round to test, or to send when it is to be sent again: a draft that is there, or a new one. */
export function nextRound(campaigns: readonly Campaign[]): number {
  const drafts = campaigns.filter(({ state }) => state === 'draft').map(({ round }) => round);
  const last = Math.max(0, ...campaigns.map(({ round }) => round));
  return drafts.includes(last) ? last : last + 1;
}
