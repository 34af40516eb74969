import { parseArgs } from 'node:util';
import { readPort } from './port.ts';

/** How the live preview was called. */
export interface PreviewOptions {
  readonly port: number;
}

/**
 * Reads the command line of the live preview.
 *
 * @param args Without the program and the script.
 * @returns The options, or the Japanese sentence that says what to write instead.
 */
export function parsePreviewOptions(args: readonly string[]): PreviewOptions | { readonly problem: string } {
  let text: string | undefined;
  try {
    text = parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values.port;
  } catch {
    return { problem: '使い方: npm run dev [-- --port 番号（既定は 4321）]' };
  }
  const port = readPort(text ?? '4321');
  return typeof port === 'number' ? { port } : port;
}
