import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DeskProblem } from '#desk/desk-problem.ts';
import { placeholdersOf } from '#domain/newsletter/delivery.ts';
import type { Topic } from '#domain/newsletter/topics.ts';
import { paths } from '#domain/paths.ts';
import { inJapan } from '#domain/publication/moment.ts';
import { readAddress } from '../mail/address.ts';
import { buttondown } from '../providers/buttondown.ts';
import { type Delivering, deliver, preview, sendTest } from '../providers/deliver.ts';
import { listmonk } from '../providers/listmonk.ts';
import type { Provider } from '../providers/provider.ts';
import type { CommandSurroundings, NewsletterCommand } from './command.ts';
import { readyEdition } from './ready-edition.ts';
import { sentRecordFile, writeSentRecord } from './sent-record.ts';

/** Milliseconds for one answer of a provider: an edition of 100 KB, and a server that is busy. */
const patience = 60_000;

/** `send ID --via listmonk|buttondown`: hands an edition to the engine that the site is configured for. */
export const sendVia: NewsletterCommand = async (args, around) => {
  const { id, via, to: recipient, confirm, again, at } = parseOptions(args);
  if (recipient !== null && 'problem' in recipient) throw new DeskProblem(`--to: ${recipient.problem}`);
  const to = recipient?.address ?? null;
  const { root, site, momentOf, say, now, cacheFolder } = around;
  const ready = await readyEdition(root, id, momentOf(at), site);
  const { page, mail, topics, carried, warnings } = ready;
  const provider = providerOf(via, topics, around);
  if (warnings !== '') say(warnings);
  const delivering: Delivering = {
    provider,
    address: new URL(paths.newsletter(id).slice(1), site.baseUrl).href,
    edition: { label: page.label, mail },
    again,
    recorded: ready.around.sent.some((sent) => sent.id === id),
    record: async () => {
      await writeSentRecord(root, { id, sentAt: inJapan(new Date(now()).toISOString()), ...carried });
      say(`${sentRecordFile(id)} に、載せた版を書きました。`);
    },
    begunFile: join(cacheFolder, 'newsletter-sending', `${via}-${id}.json`),
    say,
  };
  say(`${page.label}「${mail.subject}」→ ${provider.audience}`);
  if (confirm) return to === null ? deliver(delivering) : sendTest(delivering, to);
  await preview(delivering);
  for (const reminder of provider.reminders) say(`確かめること: ${reminder}`);
  say(
    to === null
      ? 'まだ何も送っていません。送るときは、同じコマンドに --confirm を付けます。'
      : `まだ何も送っていません。${to} への試しのメールを送るときは、同じコマンドに --confirm を付けます。`,
  );
};

function providerOf(
  via: 'listmonk' | 'buttondown',
  topics: readonly Topic[],
  { site, env }: CommandSurroundings,
): Provider {
  const delivery = site.newsletter;
  if (delivery.provider !== via) {
    throw new DeskProblem(
      `src/site.config.ts の newsletter.provider は「${delivery.provider}」です。--via ${via} で送るには、provider を '${via}' にして、必要な値を書いてください。何も送っていません。`,
    );
  }
  const placeholders = placeholdersOf(delivery);
  if (placeholders.length > 0) {
    throw new DeskProblem(
      `src/site.config.ts の newsletter に、仮のままの値があります: ${placeholders.join('、')}。プライバシーのページに載る値です。何も送っていません。`,
    );
  }
  const secret = (name: string): string => {
    const value = env[name] ?? '';
    if (/^[\x21-\x7e]+$/.test(value)) return value;
    throw new DeskProblem(
      `環境変数 ${name} ${value === '' ? 'がありません' : 'に、鍵に使えない文字があります'}。.env に書いてください（見本: src/newsletter/env.example）。何も送っていません。`,
    );
  };
  const shared = { timeout: patience, wait };
  if (delivery.provider === 'listmonk') {
    if (!isPrivate(delivery.instance)) {
      throw new DeskProblem(
        `src/site.config.ts の instance「${delivery.instance}」を、https:// で始まるアドレスにしてください。そうでないと、鍵が途中で読まれるかもしれません。何も送っていません。`,
      );
    }
    const authorization = `token ${secret('KYOKUN_LISTMONK_USER')}:${secret('KYOKUN_LISTMONK_TOKEN')}`;
    return listmonk(delivery, topics, {
      ...shared,
      name: 'listmonk',
      base: delivery.instance,
      authorization,
    });
  }
  const authorization = `Token ${secret('KYOKUN_BUTTONDOWN_KEY')}`;
  return buttondown({
    ...shared,
    name: 'Buttondown',
    base: 'https://api.buttondown.com/v1/',
    authorization,
  });
}

/** Whether nobody between here and there can read what is sent. */
function isPrivate(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function parseOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        via: { type: 'string' },
        to: { type: 'string' },
        confirm: { type: 'boolean', default: false },
        again: { type: 'boolean', default: false },
        at: { type: 'string' },
      },
    });
    const [id, ...more] = positionals;
    const { via, to, confirm, again, at } = values;
    if (id === undefined || more.length > 0) throw new Error('which edition?');
    if (via !== 'listmonk' && via !== 'buttondown') throw new Error('via what?');
    return { id, via, to: to === undefined ? null : readAddress(to), confirm, again, at } as const;
  } catch (cause) {
    throw new DeskProblem(
      '使い方: npm run newsletter -- send 号のID --via listmonk|buttondown [--to アドレス] [--confirm] [--again]',
      { cause },
    );
  }
}
