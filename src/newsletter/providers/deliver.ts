import { forgetBegun, noteBegun, readBegun } from './begun.ts';
import { nextRound, type Plan, planSending } from './plan.ts';
import type { Campaign, EditionToSend, Provider } from './provider.ts';
import { ProviderProblem } from './provider-problem.ts';

/** One edition on its way to a provider. */
export interface Delivering {
  readonly provider: Provider;
  /** The edition's address on the site. */
  readonly address: string;
  readonly edition: EditionToSend;
  readonly again: boolean;
  /** Whether the edition's record says that it was sent. */
  readonly recorded: boolean;
  /** Writes that record; called before anything starts. */
  readonly record: () => Promise<void>;
  /** Where it is noted that a sending has begun. */
  readonly begunFile: string;
  readonly say: (line: string) => void;
}

/** Looks what would be done, and says it. */
export async function preview(given: Delivering): Promise<void> {
  const { provider, say } = given;
  const plan = await look(given);
  if (plan.step === 'nothing') return say(alreadySent(given, plan.campaign));
  say(
    plan.draft === null
      ? `${provider.name} には、まだありません。作って、始めます。`
      : `${provider.name} にある下書き（${plan.draft.id}）を、いまの中身に改めて、始めます。`,
  );
}

/** Sends one marked mail, from a draft that stays for the sending. */
export async function sendTest(given: Delivering, to: string): Promise<void> {
  const { provider, address, edition, say } = given;
  const campaigns = await held(given);
  const round = nextRound(campaigns);
  const draft = campaigns.find((campaign) => campaign.round === round) ?? null;
  const id = await written(given, round, draft);
  try {
    await provider.test(id, { edition: address, round }, edition, to);
  } catch (error) {
    throw told(
      error,
      `試しのメールが出たかどうかは、受信箱で確かめてください。下書き（${id}）は始めていません。`,
    );
  }
  say(`試しのメールを ${to} へ送るよう、${provider.name} に頼みました（下書き ${id}）。`);
}

/** Sends the edition to its subscribers, once. A run that was broken off goes on where it was. */
export async function deliver(given: Delivering): Promise<void> {
  const { provider, address, edition, recorded, record, begunFile, say } = given;
  const plan = await look(given);
  if (plan.step === 'nothing') {
    if (!recorded) await record();
    await forgetBegun(begunFile);
    return say(alreadySent(given, plan.campaign));
  }
  const id = await written(given, plan.round, plan.draft);
  if (plan.draft === null) {
    // Somebody else may have made one at the same time; then both of us see two, and neither starts.
    await look(given, plan.round);
  }
  await noteBegun(begunFile, plan.round);
  if (!recorded) await record();
  try {
    await provider.start(id);
  } catch (error) {
    if (!(await hasStarted(provider, address, id))) {
      throw told(
        error,
        `${edition.label}（${provider.name} の ${id}）が始まったことを、確かめられませんでした。同じコマンドをもう一度実行すると、始まっていれば何もせず、始まっていなければ始めます。`,
      );
    }
  }
  await forgetBegun(begunFile);
  say(
    `${edition.label}を送り始めるよう、${provider.name} に頼みました（${id}）。進み具合は、${provider.name} の画面で見られます。`,
  );
}

/** What the provider holds of the edition, when all is set up well. */
async function held({ provider, address, edition }: Delivering): Promise<readonly Campaign[]> {
  try {
    await provider.check(edition.mail);
    return await provider.campaigns(address);
  } catch (error) {
    throw told(error, 'このコマンドからは、何も送り始めていません。');
  }
}

/** @param round the one that is under way; else what a note says of it */
async function look(given: Delivering, round?: number): Promise<Plan> {
  const { provider, again, recorded, begunFile } = given;
  const campaigns = await held(given);
  const begun = round ?? (await readBegun(begunFile));
  return planSending({ name: provider.name, campaigns, again, begun, recorded });
}

/** The id of a draft that holds the edition as it is now. */
async function written({ provider, address, edition }: Delivering, round: number, draft: Campaign | null) {
  const key = { edition: address, round };
  try {
    if (draft === null) return await provider.create(key, edition);
    await provider.revise(draft.id, key, edition);
    return draft.id;
  } catch (error) {
    throw told(
      error,
      'このコマンドからは、何も送り始めていません。同じコマンドをもう一度実行すると、下書きができていれば、それを使います。',
    );
  }
}

/** After an answer that left it open. */
async function hasStarted(provider: Provider, address: string, id: string): Promise<boolean> {
  try {
    const campaign = (await provider.campaigns(address)).find((candidate) => candidate.id === id);
    return campaign?.state === 'going' || campaign?.state === 'done';
  } catch (error) {
    if (error instanceof ProviderProblem) return false;
    throw error;
  }
}

function alreadySent({ provider, edition }: Delivering, { id, status }: Campaign): string {
  return `${edition.label}は、${provider.name} でもう送り始めています（${id}、${status}）。新しくは何も送っていません。もう一度全員に送るときだけ、--again を付けます。`;
}

/** A problem with what it means for the edition; any other error is nobody's to explain. */
function told(error: unknown, consequence: string): unknown {
  if (!(error instanceof ProviderProblem)) return error;
  return new ProviderProblem(`${error.message}\n${consequence}`, { cause: error });
}
