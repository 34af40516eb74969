import { Buffer } from 'node:buffer';

/** How much of one message is kept, in bytes. What reports say stands at their beginning. */
export const longestMessage = 5_000_000;

/** A line without an end within so many bytes is none of a mail; it is taken in pieces. */
const longestLine = 100_000;

const LINE_FEED = 0x0a;

/**
 * Splits a mailbox into its messages (RFC 4155): each begins with a line `From sender date` after a blank line.
 * Quoted lines lose one `>` (mboxrd). The file may be larger than the memory.
 *
 * @returns the bytes of the messages, without their separators
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let message: Uint8Array[] | undefined;
  let size = 0;
  let afterBlank = true;
  for await (const { bytes, isStart } of linesOf(chunks)) {
    if (isStart && afterBlank && isSeparator(bytes)) {
      if (message !== undefined) yield Buffer.concat(message);
      message = [];
      size = 0;
    } else if (message !== undefined && size < longestMessage) {
      const line = isStart && isQuoted(bytes) ? bytes.subarray(1) : bytes;
      message.push(line);
      size += line.length;
    }
    afterBlank = isStart && bytes.length <= 2 && /^\r?\n$/.test(bytes.toString('latin1'));
  }
  if (message !== undefined) yield Buffer.concat(message);
}

type Line = { readonly bytes: Buffer; readonly isStart: boolean };

/** The lines with their ends; a line that is too long in pieces, of which only the first is a start. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest = Buffer.alloc(0);
  let isStart = true;
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED, from)) {
      yield { bytes: rest.subarray(from, end + 1), isStart };
      from = end + 1;
      isStart = true;
    }
    rest = rest.subarray(from);
    if (rest.length > longestLine) {
      yield { bytes: rest, isStart };
      rest = Buffer.alloc(0);
      isStart = false;
    }
  }
  if (rest.length > 0) yield { bytes: rest, isStart };
}

/** A time is asked for, so that a sentence that begins with this word does not cut a message in two. */
function isSeparator(line: Buffer): boolean {
  if (line.length > 500 || line.toString('latin1', 0, 5) !== 'From ') return false;
  return /^From .*\b\d{1,2}:\d{2}\b/.test(line.toString('latin1'));
}

function isQuoted(line: Buffer): boolean {
  return line[0] === 0x3e && /^>+From /.test(line.toString('latin1', 0, 100));
}
