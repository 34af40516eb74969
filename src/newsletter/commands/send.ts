import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inJapan } from '#domain/publication/moment.ts';
import type { BeginGiven } from '../sending/begin.ts';
import { planSending, takeUpSending } from '../sending/begin.ts';
import { machineClock } from '../sending/clock.ts';
import { serviceUrlOf } from '../sending/links.ts';
import { holdSendingLock } from '../sending/lock.ts';
import { planText } from '../sending/plan-text.ts';
import { SendingProblem } from '../sending/problem.ts';
import { reportOf, stopText } from '../sending/report.ts';
import { sampleOf } from '../sending/sample.ts';
import { sendEdition } from '../sending/send-edition.ts';
import { readSendingSettings, type SendingSettings } from '../sending/settings.ts';
import { sendTestMail } from '../sending/test-mail.ts';
import { faultOf, storeProblem } from '../store/problems.ts';
import { openStore } from '../store/store.ts';
import { CommandProblem, type CommandSurroundings, type NewsletterCommand } from './command.ts';
import { prepareApart } from './prepare-edition.ts';
import type { PreparedEdition } from './prepared-edition.ts';
import { readSendOptions, type SendOptions } from './send-options.ts';
import { sentRecordFile, writeSentRecord } from './sent-record.ts';

/**
 * `send ID [--to ADDRESS] [--confirm] [--again] [--changed]`: an edition to everybody who wants it, or one test mail.
 * Without `--confirm` it only says what it would do.
 */
export const sendCommand = sendWith(prepareApart);

/** The command, with a way to prepare an edition. */
export function sendWith(prepare: typeof prepareApart): NewsletterCommand {
  return async (args, around) => {
    const options = readSendOptions(args);
    if (options.to === null) await sendToList(prepare, options, around);
    else await sendTest(prepare, options, options.to, around);
  };
}

async function sendTest(
  prepare: typeof prepareApart,
  { id, at, confirm }: SendOptions,
  to: string,
  { root, site, env, momentOf, now, random, say }: CommandSurroundings,
): Promise<void> {
  const { label, mail, warnings } = await prepare({
    ...{ root, id, site },
    moment: momentOf(at),
    purpose: 'test',
  });
  const route = readSendingSettings({ env, site, readFile }, { store: false });
  if (warnings !== '') say(warnings);
  if (!confirm) {
    for (const line of sampleOf(mail, site, route)) say(line);
    say(`テストのメールは、まだ送っていません。${to} に送るには、--confirm を付けます。`);
    return;
  }
  await sendTestMail({ mail, to, site, route, serviceUrl: serviceUrlOf(route.baseUrl), random, now: now() });
  say(`${label}を【テスト】と付けて、${to} に1通送りました。送った記録には残していません。`);
}

async function sendToList(
  prepare: typeof prepareApart,
  options: SendOptions,
  around: CommandSurroundings,
): Promise<void> {
  const { root, site, env, momentOf, random } = around;
  const { provider } = site.newsletter;
  if (provider === 'listmonk' || provider === 'buttondown') {
    throw new CommandProblem(
      `このサイトの購読者は ${provider} にいます（src/site.config.ts の newsletter.provider）。手元の名簿へは送りません。--via ${provider} を付けてください。何も送っていません。`,
    );
  }
  const ready = await prepare({
    ...{ root, site, id: options.id },
    moment: momentOf(options.at),
    purpose: 'list',
  });
  const settings = readSendingSettings({ env, site, readFile });
  // A store that is made here would be an empty one.
  if (!existsSync(settings.storeFile)) throw storeProblem('missing', settings.storeFile);
  const unlock = options.confirm ? holdSendingLock(settings.storeFile) : () => {};
  try {
    const store = openStore(settings.storeFile, { random });
    try {
      const given: BeginGiven = {
        store,
        edition: options.id,
        mail: ready.mail,
        topics: ready.topics,
        again: options.again,
        changed: options.changed,
        hasRecord: existsSync(join(root, sentRecordFile(options.id))),
      };
      if (options.confirm) await sendNow(given, ready, settings, around);
      else await show(given, ready, settings, around);
    } catch (error) {
      throw explained(error, settings.storeFile);
    } finally {
      store.db.close();
    }
  } finally {
    unlock();
  }
}

/** An error of the store in words; whoever sent when it came can go on. */
function explained(error: unknown, storeFile: string): unknown {
  const fault = faultOf(error);
  if (fault === undefined) return error;
  const { message } = storeProblem(fault, storeFile);
  return new SendingProblem(
    `${message}\n送っている途中だったときは、直したあと、同じコマンドで残りを送れます。送った分は、もう一度は送りません。`,
    { cause: error },
  );
}

async function show(
  given: BeginGiven,
  ready: PreparedEdition,
  settings: SendingSettings,
  { site, say }: CommandSurroundings,
): Promise<void> {
  const plan = planSending(given);
  if (ready.warnings !== '') say(ready.warnings);
  for (const line of planText(given, plan, settings)) say(line);
  say('');
  for (const line of sampleOf(ready.mail, site, settings)) say(line);
  say('');
  say(`${ready.label}は、まだ何も送っていません。送るには、同じコマンドに --confirm を付けます。`);
}

async function sendNow(
  given: BeginGiven,
  ready: PreparedEdition,
  settings: SendingSettings,
  { root, site, now, random, say, onEnd }: CommandSurroundings,
): Promise<void> {
  const { store } = given;
  const sending = await takeUpSending(given, now(), () =>
    writeSentRecord(root, {
      id: given.edition,
      sentAt: inJapan(new Date(now()).toISOString()),
      ...ready.carried,
    }),
  );
  const ending = new AbortController();
  onEnd(() => {
    say('渡している途中のメールを終えたら止まります。');
    ending.abort();
  });
  if (ready.warnings !== '') say(ready.warnings);
  say(`${ready.label}を送っています（Ctrl+C で止められます。あとから同じコマンドで続けられます）。`);
  const stop = await sendEdition({
    store,
    sending,
    mail: ready.mail,
    site,
    route: settings,
    serviceUrl: serviceUrlOf(settings.baseUrl),
    clock: machineClock(now),
    random,
    signal: ending.signal,
    say,
  });
  for (const line of reportOf(store, sending.id)) say(line);
  if (stop !== null) throw new SendingProblem(stopText(stop));
  say(
    `${ready.label}を送り終えました。${sentRecordFile(given.edition)} を、号の原稿と一緒に git に入れてください。`,
  );
}

function readFile(file: string): string {
  return readFileSync(file, 'utf8');
}
