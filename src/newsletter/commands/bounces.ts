import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bounceReport } from '../bounces/bounce-report.ts';
import { messagesIn } from '../bounces/mailbox.ts';
import { readReport } from '../bounces/read-report.ts';
import { type MessageFinding, settle } from '../bounces/settle.ts';
import { type CommandGiven, CommandProblem } from './command.ts';
import { nothingWritten, storeFile, withStore } from './store-file.ts';

/** `bounces MAILBOX`: reads delivery reports and complaints, and stops mail to whom they concern. */
export async function bounces(given: CommandGiven): Promise<void> {
  const { path, trust, confirm } = parseOptions(given.args);
  const read = await readMailbox(path);
  const settled = await withStore(given, (store) =>
    settle(store, read.findings, { trust, isReal: confirm, now: given.now() }),
  );
  for (const line of bounceReport(path, read, settled)) given.say(line);
  given.say(`保管庫: ${storeFile(given)}`);
  if (settled.unproven.length > 0) {
    given.say(
      '未確認のものも止めるときは、中身を確かめたうえで --trust を付けてください。偽の知らせでも止まりますが、ご本人はあらためて申し込めます（迷惑メールの申告のときは lift が要ります）。',
    );
  }
  given.say(confirm ? `${settled.ended.length}件の配信を止めました。` : nothingWritten);
}

async function readMailbox(path: string) {
  const findings: MessageFinding[] = [];
  const letters: string[] = [];
  const unreadable: { readonly message: string; readonly why: string }[] = [];
  let messages = 0;
  let automatic = 0;
  for await (const { name: message, bytes } of messagesIn(path)) {
    messages += 1;
    const reading = await readReport(bytes);
    if (reading.kind === 'report') {
      findings.push(...reading.findings.map((finding) => ({ ...finding, message })));
    } else if (reading.kind === 'unreadable') unreadable.push({ message, why: reading.why });
    else if (reading.kind === 'letter') letters.push(message);
    else automatic += 1;
  }
  return { messages, automatic, letters, unreadable, findings };
}

function parseOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        trust: { type: 'boolean', default: false },
        confirm: { type: 'boolean', default: false },
      },
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new Error('no mailbox');
    return { path: resolve(path), ...values };
  } catch (error) {
    throw new CommandProblem('使い方: npm run newsletter -- bounces 受信箱 [--trust] [--confirm]', {
      cause: error,
    });
  }
}
