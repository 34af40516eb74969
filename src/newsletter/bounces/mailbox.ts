import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputProblem, readingProblem } from '../lists/input-problem.ts';
import { splitMbox } from './mbox.ts';

/** One message of a mailbox, and how the publisher finds it there. */
export interface MailboxMessage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The messages of an mbox file, of a Maildir folder, or the one of an `.eml` file.
 *
 * @throws {InputProblem} for what is none of them
 */
export async function* messagesIn(path: string): AsyncGenerator<MailboxMessage> {
  try {
    if ((await stat(path)).isDirectory()) yield* maildir(path);
    else yield* mailFile(path);
  } catch (error) {
    throw readingProblem(path, error);
  }
}

async function* mailFile(path: string): AsyncGenerator<MailboxMessage> {
  const start = await beginningOf(path);
  if (start === '') return;
  if (start.startsWith('From ')) {
    let count = 0;
    for await (const bytes of splitMbox(createReadStream(path))) {
      count += 1;
      yield { name: `${count}通目`, bytes };
    }
  } else if (/^[!-9;-~]+:/.test(start)) {
    yield { name: '1通目', bytes: await readFile(path) };
  } else {
    throw new InputProblem(
      `「${path}」は、メールの入ったファイルではないようです。受信箱を mbox の形で書き出したファイル、Maildir のフォルダー、.eml のファイルのどれかを指定してください。`,
    );
  }
}

async function* maildir(path: string): AsyncGenerator<MailboxMessage> {
  const folders = (await readdir(path)).filter((name) => name === 'cur' || name === 'new').sort();
  if (folders.length === 0) {
    throw new InputProblem(
      `フォルダー「${path}」は、Maildir ではありません（cur も new もありません）。mbox のファイルか、Maildir のフォルダーを指定してください。`,
    );
  }
  for (const folder of folders) {
    for (const name of (await readdir(join(path, folder))).sort()) {
      if (!name.startsWith('.')) {
        yield { name: `${folder}/${name}`, bytes: await readFile(join(path, folder, name)) };
      }
    }
  }
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ length: 100 });
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
