import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** Byte of the gzip header that names the operating system; 255 is "unknown", so that every machine writes the same. */
const SYSTEM_BYTE = 9;

/** Writes data as JSON, compressed by gzip: small also from a server that does not compress. */
export async function writeCompressed(file: string, data: unknown): Promise<void> {
  const bytes = gzipSync(JSON.stringify(data), { level: 9 });
  bytes[SYSTEM_BYTE] = 255;
  await writeFile(file, bytes);
}
