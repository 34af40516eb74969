import { open, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document } from 'yaml';
import type { SentEdition } from '#domain/newsletter/sent-edition.ts';
import { sentEnding } from '#manuscripts/read-editions.ts';

/** Where the record of an edition's sending stands, from the project's top. */
export function sentRecordFile(id: string): string {
  return `content/newsletters/${id}${sentEnding}`;
}

/** The record as its file holds it. */
export function sentRecordText({ sentAt, articles, followUps }: Omit<SentEdition, 'id'>): string {
  const document = new Document(
    { sentAt, articles, ...(followUps.length > 0 && { followUps }) },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false },
  );
  document.commentBefore =
    ' 送った記録。npm run newsletter -- send が書きます。訂正と続報は、この版をもとに知らせます。手では直しません。';
  return document.toString({ lineWidth: 0, indentSeq: true });
}

/** Writes the record so that it outlives a power cut; whoever reads it at that moment finds the whole of it or nothing. */
export async function writeSentRecord(root: string, sent: SentEdition): Promise<void> {
  const file = join(root, sentRecordFile(sent.id));
  await writeFile(`${file}.writing`, sentRecordText(sent), { flag: 'w', flush: true });
  await rename(`${file}.writing`, file);
  await flushFolder(dirname(file));
}

/** The name of a file is on the disk when its folder is; Windows opens no folders, and needs none of this. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
