import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestMessage, splitMbox } from './mbox.ts';

async function split(text: string, size = 65_536): Promise<readonly string[]> {
  const bytes = Buffer.from(text, 'utf8');
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const messages: string[] = [];
  for await (const message of splitMbox(chunks())) messages.push(Buffer.from(message).toString('utf8'));
  return messages;
}

const from = 'From MAILER-DAEMON Sun Nov 29 08:00:03 2026\n';

describe('a mailbox', () => {
  test.each([
    ['nothing', '', []],
    ['one message', `${from}Subject: a\n\nb\n`, ['Subject: a\n\nb\n']],
    ['two messages', `${from}a: b\n\n${from}c: d\n`, ['a: b\n\n', 'c: d\n']],
    ['the dash of a mail program', 'From - Sun Nov 29 08:00:03 2026\na: b\n', ['a: b\n']],
    [
      'a number and a zone, as exports of web mail have them',
      'From 1795@xxx Sun Nov 29 08:00:03 +0000 2026\r\na: b\r\n',
      ['a: b\r\n'],
    ],
    ['quoted lines', `${from}\n>From here\n>>From there\n> From\n`, ['\nFrom here\n>From there\n> From\n']],
    ['a sentence that begins with From', `${from}\nx\n\nFrom now on\n`, ['\nx\n\nFrom now on\n']],
    ['a separator without a blank line', `${from}a: b\n${from}`, [`a: b\n${from}`]],
    ['no end of the last line', `${from}a`, ['a']],
    ['what stands before the first message', `x\n\n${from}a\n`, ['a\n']],
  ])('%s', async (_name, text, messages) => {
    expect(await split(text)).toEqual(messages);
    expect(await split(text, 3)).toEqual(messages);
  });

  test('a message that is too long is cut, the next one whole', async () => {
    const long = `${'x'.repeat(999)}\n`.repeat(longestMessage / 1000 + 500);
    const [first = '', second] = await split(`${from}${long}\n${from}a: b\n`);
    expect(first.length).toBe(longestMessage);
    expect(second).toBe('a: b\n');
  });

  test('a line without an end does not fill the memory', async () => {
    const [first = '', second] = await split(
      `${from}${'x'.repeat(2 * longestMessage)}\n\n${from}a\n`,
      65_536,
    );
    expect(first.length).toBeLessThan(longestMessage + 200_000);
    expect(second).toBe('a\n');
  });

  test('what was quoted comes back', async () => {
    const line = fc.constantFrom('', 'x', 'From me 10:00', '>From me', '>>From', 'From ', '>');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        async (messages, size) => {
          const texts = messages.map((lines) => `a: b\n\n${lines.map((text) => `${text}\n`).join('')}\n`);
          const mailbox = texts.map((text) => from + text.replace(/^(>*From )/gm, '>$1')).join('');
          expect(await split(mailbox, size)).toEqual(texts);
        },
      ),
    );
  });
});
