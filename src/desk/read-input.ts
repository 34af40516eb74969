import { readFileSync } from 'node:fs';
import { decodeInput, type InputText } from './decode-input.ts';
import { DeskProblem } from './desk-problem.ts';

/**
 * Reads a file that an editor named.
 *
 * @throws {DeskProblem} when it cannot be read, is empty, too large, or no text
 */
export function readInput(file: string): InputText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why =
      code === 'ENOENT'
        ? 'が見つかりません。場所と名前を確かめてください。'
        : code === 'EISDIR'
          ? 'はフォルダーです。ファイルを1つ指してください。'
          : 'を読めません。読み取りの権限を確かめてください。';
    throw new DeskProblem(`${file} ${why}`, { cause: error });
  }
  return decodeInput(bytes, file);
}
