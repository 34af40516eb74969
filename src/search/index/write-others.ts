import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCompressed } from './compressed-file.ts';
import { OTHERS_FOLDER, type OthersFile, othersFileOf, othersFiles } from './others-file.ts';

/** Divides the words among files, so that a reader who types one of them loads a small part. */
export async function writeOthers(all: OthersFile, outDir: string): Promise<void> {
  const homophones = Map.groupBy(pairsOf(all.homophones), ([word]) => othersFileOf(word));
  const lookalikes = Map.groupBy(all.lookalikes.split(' '), othersFileOf);
  const equivalents = Map.groupBy(all.equivalents, ([other]) => othersFileOf(other));
  const folder = join(outDir, OTHERS_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const name of othersFiles) {
    const part: OthersFile = {
      index: all.index,
      homophones: (homophones.get(name) ?? []).flat().join(' '),
      lookalikes: (lookalikes.get(name) ?? []).join(' '),
      equivalents: equivalents.get(name) ?? [],
    };
    await writeCompressed(join(folder, name), part);
  }
}

function pairsOf(list: string): readonly (readonly [word: string, reading: string])[] {
  const words = list.split(' ');
  return words.flatMap((word, at): [string, string][] => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : []));
}
