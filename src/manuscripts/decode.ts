/**
 * The text of a file's bytes. A byte-order mark is dropped and CRLF becomes LF, so that places count
 * alike everywhere. Returns null when the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | null {
  // UTF-16 of Latin letters is valid UTF-8 with a NUL between any two of them.
  if (bytes.includes(0)) return null;
  const text = decodeAs('utf-8', bytes);
  return text?.replace(/\r\n?/g, '\n') ?? null;
}

/** What bytes that are not UTF-8 seem to be, as an editor's menu names it; null where nothing fits. */
export function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  // Latin letters and line ends of UTF-16 hold a NUL each, in Japanese text too.
  if (bytes.includes(0)) {
    if (isProse(decodeAs('utf-16le', bytes))) return 'UTF-16LE';
    return isProse(decodeAs('utf-16be', bytes)) ? 'UTF-16BE' : null;
  }
  // Bytes of EUC-JP are mostly valid Shift_JIS, where they are half-width kana, which nobody writes.
  const asShiftJis = decodeAs('shift_jis', bytes);
  const isKana = asShiftJis !== null && (asShiftJis.match(/[｡-ﾟ]/gu)?.length ?? 0) * 4 > asShiftJis.length;
  if (asShiftJis !== null && !isKana) return 'Shift_JIS';
  if (decodeAs('euc-jp', bytes) !== null) return 'EUC-JP';
  return asShiftJis === null ? null : 'Shift_JIS';
}

/** Whether a text has line ends or spaces and no control characters, as what people write does. */
function isProse(text: string | null): boolean {
  return text !== null && /[ \n]/.test(text) && !/(?![\t\n\r])\p{Cc}/u.test(text);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
