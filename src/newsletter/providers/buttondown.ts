import { z } from 'zod';
import { type Api, ask } from './api.ts';
import { toButtondownMail } from './buttondown-template.ts';
import type { Campaign, CampaignKey, EditionToSend, Provider } from './provider.ts';
import { ProviderProblem } from './provider-problem.ts';

const emailSchema = z.object({
  id: z.string().regex(/^[\w-]+$/),
  status: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
const page = z.object({ results: z.array(emailSchema), next: z.string().nullish() });

/** The statuses of an email (docs.buttondown.com/api-emails-status). */
const states: Readonly<Record<string, Campaign['state']>> = {
  draft: 'draft',
  about_to_send: 'going',
  scheduled: 'going',
  in_flight: 'going',
  throttled: 'going',
  resending: 'going',
  sent: 'done',
  paused: 'stopped',
  errored: 'stopped',
  suppressed: 'stopped',
  deleted: 'stopped',
};

/** Buttondown asks for it before the first sending with a key, so that nobody sends by mistake. */
const live = { 'X-Buttondown-Live-Dangerously': 'true' };

/** Buttondown, over its HTTP API (https://docs.buttondown.com/api-emails-introduction). */
export function buttondown(api: Api): Provider {
  const revise = async (id: string, body: Readonly<Record<string, unknown>>) => {
    // Without its own frame around ours; only a change takes this field.
    await ask(
      api,
      { method: 'PATCH', path: `emails/${id}`, body: { ...body, template: 'naked' } },
      emailSchema,
    );
  };
  return {
    name: 'Buttondown',
    audience: 'Buttondown の購読者全員',
    reminders: [
      'Settings で、開封とクリックの計測（Tracking）を止めます。メールには「計測はしていません」と書いてあります。',
      'Settings で、アーカイブを止めます。訂正と続報が載るのは、このサイトの号のページだけです。',
    ],
    check: async (mail) => {
      toButtondownMail(mail);
    },
    campaigns: async (edition) => {
      const found: Campaign[] = [];
      const seen = new Set<string>();
      for (let path: string | null = 'emails?source=api'; path !== null; ) {
        seen.add(path);
        const answer: z.output<typeof page> = await ask(api, { method: 'GET', path }, page);
        found.push(...answer.results.flatMap((email) => campaignOf(email, edition) ?? []));
        path = nextOf(answer.next, api);
        if (path !== null && seen.has(path)) {
          throw new ProviderProblem('Buttondown のメールの一覧が、同じところを繰り返しています。');
        }
      }
      return found;
    },
    create: async (key, edition) => {
      // Without a status, Buttondown would send it at once.
      const body = { ...fields(key, edition), status: 'draft', commenting_mode: 'disabled' };
      const { id, status } = await ask(api, { method: 'POST', path: 'emails', body }, emailSchema);
      if (status !== 'draft') {
        throw new ProviderProblem(
          `Buttondown のメール ${id} が、下書きではなく「${status}」になりました。すぐに Buttondown の画面で確かめてください。`,
        );
      }
      await revise(id, {});
      return id;
    },
    revise: (id, key, edition) => revise(id, fields(key, edition)),
    test: async (id, _key, _edition, to) => {
      await ask(api, { method: 'POST', path: `emails/${id}/send-draft`, body: { recipients: [to] } }, null);
    },
    start: async (id) => {
      const body = { status: 'about_to_send' };
      const email = await ask(
        api,
        { method: 'PATCH', path: `emails/${id}`, body, headers: live },
        emailSchema,
      );
      if (states[email.status] === 'draft') {
        throw new ProviderProblem(`Buttondown のメール ${id} は、送るように頼んでも下書きのままです。`);
      }
    },
  };
}

function fields({ edition, round }: CampaignKey, { mail }: EditionToSend): Readonly<Record<string, unknown>> {
  const { subject, body } = toButtondownMail(mail);
  return {
    subject,
    body,
    canonical_url: edition,
    metadata: { kyokun_edition: edition, kyokun_round: String(round) },
  };
}

/** The address of the next page, below the API's own: the key goes nowhere else. */
function nextOf(next: string | null | undefined, { base }: Api): string | null {
  if (next === null || next === undefined || next === '') return null;
  const url = URL.parse(next, base);
  if (url === null) throw new ProviderProblem('Buttondown のメールの一覧の、続きのアドレスを読めません。');
  return `emails${url.search}`;
}

function campaignOf(
  { id, status, metadata }: z.output<typeof emailSchema>,
  edition: string,
): Campaign | null {
  if (metadata?.['kyokun_edition'] !== edition) return null;
  const state = states[status];
  const round = Number(metadata['kyokun_round']);
  if (state === undefined || !Number.isInteger(round)) {
    throw new ProviderProblem(
      `Buttondown のメール ${id} が、知らない状態「${status}」です。Buttondown の画面で確かめてください。`,
    );
  }
  return { id, round, state, status };
}
