import { createInterface } from 'node:readline/promises';
import { DeskProblem } from '../desk-problem.ts';
import type { Terminal } from './interview.ts';

/**
 * The person at the keyboard; null where input or output is not a terminal. Ctrl+C and Ctrl+D reject
 * the question that is open.
 */
export function openTerminal(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): (Terminal & { readonly close: () => void }) | null {
  if (!input.isTTY || !output.isTTY) return null;
  const lines = createInterface({ input, output });
  const left = new AbortController();
  lines.on('SIGINT', () => left.abort());
  lines.on('close', () => left.abort());
  return {
    say: (line) => output.write(`${line}\n`),
    line: async (prompt) => {
      try {
        return await lines.question(prompt, { signal: left.signal });
      } catch (error) {
        throw new DeskProblem('\n中断しました。ファイルは書いていません。', { cause: error });
      }
    },
    close: () => lines.close(),
  };
}
