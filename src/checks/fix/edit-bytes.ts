import type { Edit } from '#domain/issue.ts';
import { applyEdits } from './apply-edits.ts';

/**
 * Makes edits in a file's bytes. Their offsets count in the text as it was read (no byte-order mark, LF);
 * everything else of the file, its mark and its line ends included, stays as it is. The bytes must be
 * valid UTF-8.
 */
export function editBytes(
  bytes: Uint8Array,
  edits: readonly Edit[],
): { readonly bytes: Uint8Array; readonly count: number } {
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const places = placesOf(raw);
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  const { text, count } = applyEdits(
    raw,
    edits.flatMap((edit): readonly Edit[] => {
      const start = places[edit.start];
      const end = places[edit.end];
      return start === undefined || end === undefined
        ? []
        : [{ start, end, text: edit.text.replaceAll('\n', lineEnd) }];
    }),
  );
  return { bytes: new TextEncoder().encode(text), count };
}

/** Where each code unit of the text that was read stands in the raw text, and where the text ends. */
function placesOf(raw: string): readonly number[] {
  const places: number[] = [];
  for (let at = raw.startsWith('\uFEFF') ? 1 : 0; at < raw.length; at += 1) {
    if (raw[at] === '\n' && raw[at - 1] === '\r') continue;
    places.push(at);
  }
  return [...places, raw.length];
}
