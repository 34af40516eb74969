import { DeskProblem } from './desk-problem.ts';

/** The text of a file, with line feeds only, and what was done to get it. */
export interface InputText {
  readonly text: string;
  /** Japanese sentences for the report. */
  readonly notes: readonly string[];
}

/** Far above any write-up: a saved page with its pictures inside is the largest that comes up. */
const largest = 5_000_000;

/** Beginnings of files that hold no plain text. */
const binaries: readonly (readonly [start: string, words: string])[] = [
  ['%PDF', 'PDFです。PDFを開いて文章をすべてコピーし'],
  ['PK\u0003\u0004', 'WordやExcelなどの文書ファイルです。文書を開いて文章をすべてコピーし'],
  ['\u00d0\u00cf\u0011\u00e0', '古い形式の文書ファイルです。文書を開いて文章をすべてコピーし'],
];

/**
 * The text of bytes in any of the encodings that Japanese write-ups come in. UTF-8 is tried first,
 * because no other encoding of Japanese text is valid UTF-8 by chance.
 *
 * @throws {DeskProblem} for what is empty, too large, or no text
 */
export function decodeInput(bytes: Uint8Array, name: string): InputText {
  if (bytes.length > largest) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    throw new DeskProblem(
      `${name} は${size}MBあり、大きすぎます（${largest / 1_000_000}MBまで）。本文だけをコピーし、テキストファイルに保存して指定してください。`,
    );
  }
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const binary = binaries.find(([head]) => start.startsWith(head))?.[1];
  if (binary) throw new DeskProblem(`${name} は${binary}、テキストファイルに保存して指定してください。`);
  const { text, encoding } = decode(bytes, name);
  if (text.trim() === '') {
    throw new DeskProblem(`${name} は空です。文章の入ったファイルを指定してください。`);
  }
  const notes: string[] = [];
  if (encoding !== 'utf-8') notes.push(`文字コードを${names[encoding] ?? encoding}からUTF-8に直しました。`);
  else if (hasMark(bytes)) notes.push('先頭の印（BOM）を外しました。');
  if (/\r/.test(text)) notes.push('改行をWindowsなどの形（CRLF）からLFに直しました。');
  return { text: text.replace(/\r\n?/g, '\n'), notes };
}

const names: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'iso-2022-jp': 'ISO-2022-JP（JIS）',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
};

function decode(bytes: Uint8Array, name: string): { readonly text: string; readonly encoding: string } {
  const wide = wideEncoding(bytes);
  const candidates = wide ? [wide] : [...(hasEscape(bytes) ? ['iso-2022-jp'] : []), 'utf-8'];
  for (const encoding of candidates) {
    const text = attempt(bytes, encoding);
    if (text !== null && !text.includes('\0') && (encoding !== wide || isJapanese(text))) {
      return { text, encoding };
    }
  }
  const [best] = (wide ? [] : ['shift_jis', 'euc-jp'])
    .flatMap((encoding) => {
      const text = attempt(bytes, encoding);
      return text === null || text.includes('\0') ? [] : [{ text, encoding, oddity: oddityOf(text) }];
    })
    .sort((a, b) => a.oddity - b.oddity);
  if (best && best.oddity < 0.3) return best;
  throw new DeskProblem(
    `${name} の文字コードが分からず、読めません。エディターで開き、「UTF-8」を選んで保存し直してから指定してください。`,
  );
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its mark, or by the zero bytes that its ASCII characters and line ends have on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : null;
}

/** Bytes of another encoding, taken in pairs, make kanji and Hangul, but hardly kana, letters or line ends. */
function isJapanese(text: string): boolean {
  const usual = text.match(/[\u3040-\u30ff\x20-\x7e\r\n]/gu)?.length ?? 0;
  return usual >= text.length * 0.15;
}

/** The escape sequences to JIS X 0208 that ISO-2022-JP switches with. */
function hasEscape(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte, at) =>
      byte === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40),
  );
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The part of the characters that Japanese prose seldom has: half-width kana, controls, private use. */
function oddityOf(text: string): number {
  const odd = text.match(/[\uff61-\uff9f\ue000-\uf8ff\x80-\x9f]|(?![\t\n\r])\p{Cc}/gu)?.length ?? 0;
  return odd / Math.max(1, text.replace(/[\x20-\x7e\s]/g, '').length);
}
