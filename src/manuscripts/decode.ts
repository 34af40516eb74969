/**
 * The text of a file's bytes. A byte-order mark is dropped and CRLF becomes LF, so that places count
 * alike everywhere. Returns null when the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}
