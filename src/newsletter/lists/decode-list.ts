import { InputProblem } from './input-problem.ts';

/** The bytes of a file from its beginning, each time it is called. */
export type Bytes = () => AsyncIterable<Uint8Array>;

/** In what lists are written: UTF-8, what Excel in Japan saves as CSV, and what it calls Unicode text. */
export type Encoding = 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be';

const advice = 'Excelなら「名前を付けて保存」で「CSV UTF-8」を選び、保存し直したファイルを指定してください。';

/** Beginnings of files that spreadsheets save and that hold no plain text. */
const binaries: readonly (readonly [start: string, words: string])[] = [
  ['PK\u0003\u0004', 'Excelなどの文書ファイルです。'],
  ['\u00d0\u00cf\u0011\u00e0', '古い形式のExcelなどの文書ファイルです。'],
  ['%PDF', 'PDFです。'],
];

/**
 * The encoding of a list, for which the whole of it is read. UTF-8 comes first, because no other encoding of
 * Japanese text is valid UTF-8 by chance.
 *
 * @throws {InputProblem} for what is empty, or no text
 */
export async function encodingOf(bytes: Bytes): Promise<Encoding> {
  let start = '';
  let hasZeros = false;
  const guesses = (['utf-8', 'shift_jis'] as const).map((encoding) => ({
    encoding,
    decoder: new TextDecoder(encoding, { fatal: true }),
    fits: true,
  }));
  for await (const chunk of bytes()) {
    if (start.length < 4) start += String.fromCharCode(...chunk.subarray(0, 4 - start.length));
    const wide = wideEncoding(start);
    if (wide !== null) return wide;
    hasZeros ||= chunk.includes(0);
    for (const guess of guesses) guess.fits &&= decodes(guess.decoder, chunk);
  }
  if (start === '') throw new InputProblem('ファイルが空です。アドレスの入ったファイルを指定してください。');
  const binary = binaries.find(([head]) => start.startsWith(head))?.[1];
  if (binary !== undefined) throw new InputProblem(`${binary}${advice}`);
  const fitting = guesses.find(({ decoder, fits }) => fits && decodes(decoder));
  if (fitting === undefined || hasZeros) {
    throw new InputProblem(`UTF-8でもShift_JISでもないので、読めません。${advice}`);
  }
  return fitting.encoding;
}

/** By its mark; without one it is refused, because of its zeros. */
function wideEncoding(start: string): Encoding | null {
  if (start.startsWith('\u00ff\u00fe')) return 'utf-16le';
  return start.startsWith('\u00fe\u00ff') ? 'utf-16be' : null;
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    if (chunk === undefined) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a list in pieces, without its mark (BOM) and with line feeds as its only line ends.
 *
 * @throws {InputProblem} where the bytes are not of the encoding
 */
export async function* textOf(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let ended = '';
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      throw new InputProblem(`文字コードの合わないところがあります。${advice}`, { cause: error });
    }
  };
  for await (const chunk of bytes()) {
    const text = ended + decode(chunk);
    // The line feed that belongs to it may stand in the next chunk.
    ended = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - ended.length).replace(/\r\n?/g, '\n');
  }
  yield (ended + decode()).replace(/\r\n?/g, '\n');
}
