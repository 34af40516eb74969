import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ProviderProblem } from './provider-problem.ts';

const schema = z.strictObject({ round: z.number().int().min(1) });

/**
 * Reads the note that a sending was about to be let go. It is written before a provider is asked to start, and gone
 * when the answer was heard: so a run that was broken off is told from somebody who asks for one more sending.
 *
 * @returns the round; null where no run was broken off
 * @throws {ProviderProblem} where it cannot be read
 */
export async function readBegun(file: string): Promise<number | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text)).round;
  } catch (cause) {
    throw new ProviderProblem(
      `前に送りかけた控え（${file}）を読めません。送れたかどうかを配信サービスの画面で確かめ、この控えを消してから、もう一度実行してください。`,
      { cause },
    );
  }
}

export async function noteBegun(file: string, round: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.writing`, JSON.stringify({ round }), { flush: true });
  await rename(`${file}.writing`, file);
}

export async function forgetBegun(file: string): Promise<void> {
  await rm(file, { force: true });
}
