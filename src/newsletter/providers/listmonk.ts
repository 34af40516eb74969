import { z } from 'zod';
import type { ListmonkDelivery } from '#domain/newsletter/delivery.ts';
import type { Topic } from '#domain/newsletter/topics.ts';
import { type Api, ask } from './api.ts';
import { toListmonkMail } from './listmonk-template.ts';
import type { Campaign, CampaignKey, EditionToSend, Provider } from './provider.ts';
import { ProviderProblem } from './provider-problem.ts';

const campaignSchema = z.object({ id: z.number().int(), name: z.string(), status: z.string() });
const one = z.object({ data: campaignSchema });
const all = z.object({ data: z.object({ results: z.array(campaignSchema) }) });
const template = z.object({ data: z.object({ body: z.string(), type: z.string() }) });

/** The statuses of a campaign (docs: Campaigns API, and `models/campaigns.go`). */
const states: Readonly<Record<string, Campaign['state']>> = {
  draft: 'draft',
  scheduled: 'going',
  running: 'going',
  finished: 'done',
  paused: 'stopped',
  cancelled: 'stopped',
};

/**
 * listmonk, over its HTTP API (https://listmonk.app/docs/apis/campaigns/).
 *
 * @param topics whom an edition concerns; the lists of other topics are left out
 * @throws {ProviderProblem} where no list has any of the topics
 */
export function listmonk(delivery: ListmonkDelivery, topics: readonly Topic[], api: Api): Provider {
  const lists = delivery.lists.filter(({ topic }) => topics.includes(topic));
  if (lists.length === 0) {
    throw new ProviderProblem(
      'この号を受け取るリストがありません。src/site.config.ts の lists に、topic が all のリストを書いてください。',
    );
  }
  const fields = (key: CampaignKey, { label, mail }: EditionToSend, mark = '') => {
    const { subject, html, text } = toListmonkMail({ ...mail, subject: `${mark}${mail.subject}` });
    return {
      name: nameOf(key, label),
      subject,
      lists: lists.map(({ id }) => id),
      type: 'regular',
      content_type: 'html',
      body: html,
      altbody: text,
      messenger: 'email',
      template_id: delivery.template,
      tags: ['kyokun'],
    };
  };
  return {
    name: 'listmonk',
    audience: lists.map(({ label, id }) => `「${label}」（リスト${id}）`).join('、'),
    reminders: [
      'Settings の Privacy で、配信停止のヘッダー（List-Unsubscribe）を付ける設定にします。',
      'リストは、どれも double opt-in にします。',
    ],
    check: async () => {
      const { data } = await ask(
        api,
        { method: 'GET', path: `api/templates/${delivery.template}` },
        template,
      );
      if (data.body.trim() === '{{ template "content" . }}' && data.type.startsWith('campaign')) return;
      throw new ProviderProblem(
        `listmonk のひな形（番号${delivery.template}）に、本文のほかのものがあります。Campaigns → Templates で、{{ template "content" . }} だけの、campaign 用のひな形を作り、その番号を src/site.config.ts の template に書いてください。メールはこちらで仕上げてあり、開封の計測（TrackView）も入れません。`,
      );
    },
    campaigns: async (edition) => {
      // All of them: what its search finds differs between versions.
      const { data } = await ask(
        api,
        { method: 'GET', path: 'api/campaigns?per_page=all&no_body=true' },
        all,
      );
      return data.results.flatMap((found) => campaignOf(found, edition) ?? []);
    },
    create: async (key, edition) => {
      const { data } = await ask(
        api,
        { method: 'POST', path: 'api/campaigns', body: fields(key, edition) },
        one,
      );
      return String(data.id);
    },
    revise: async (id, key, edition) => {
      await ask(api, { method: 'PUT', path: `api/campaigns/${id}`, body: fields(key, edition) }, one);
    },
    test: async (id, key, edition, to) => {
      const body = { ...fields(key, edition, '【試し】'), subscribers: [to] };
      await ask(api, { method: 'POST', path: `api/campaigns/${id}/test`, body }, null);
    },
    start: async (id) => {
      const { data } = await ask(
        api,
        { method: 'PUT', path: `api/campaigns/${id}/status`, body: { status: 'running' } },
        one,
      );
      if (states[data.status] === 'draft') {
        throw new ProviderProblem(
          `listmonk のキャンペーン ${id} は、始めるように頼んでも「${data.status}」のままです。`,
        );
      }
    },
  };
}

/** listmonk keeps names as they are, and so a name says which sending it is. */
function nameOf({ edition, round }: CampaignKey, label: string): string {
  return `${label} ${edition}#${round}`;
}

function campaignOf({ id, name, status }: z.output<typeof campaignSchema>, edition: string): Campaign | null {
  const [, address, round] = /(?:^| )(\S+)#(\d+)$/.exec(name) ?? [];
  if (address !== edition || round === undefined) return null;
  const state = states[status];
  if (state === undefined) {
    throw new ProviderProblem(
      `listmonk のキャンペーン ${id} が、知らない状態「${status}」です。listmonk の画面で確かめてください。`,
    );
  }
  return { id: String(id), round: Number(round), state, status };
}
