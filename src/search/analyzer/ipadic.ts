import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { dictionaryPath } from './tokenizer.ts';

/** One line of IPADIC: 盗ん, 動詞, 自立, 連用タ接続, 盗む, ヌスン, and its cost (about −700 · ln of its frequency). */
export interface IpadicEntry {
  readonly surface: string;
  readonly pos: string;
  readonly detail: string;
  /** 活用形: 基本形, 連用形 …; '*' for what does not inflect. */
  readonly form: string;
  readonly base: string;
  /** In katakana; '' where there is none. */
  readonly reading: string;
  readonly cost: number;
}

/** Bytes of a record of `tid.dat`: left class, right class, cost (16 bits each, little-endian), and an address. */
const RECORD = 10;
const COST_AT = 4;

/**
 * Reads all entries of kuromoji's dictionary (about 1.5 s, 400,000 of them).
 * Source: `tid_pos.dat`, NUL-separated lines of surface,品詞,細分類1,2,3,活用型,活用形,原形,読み,発音, and `tid.dat`, records
 * of the same order. Both are padded with zeros.
 */
export async function readIpadic(folder: string = dictionaryPath()): Promise<readonly IpadicEntry[]> {
  const [lines, records] = await Promise.all([unpack(folder, 'tid_pos'), unpack(folder, 'tid')]);
  const end = lines.indexOf('\0\0');
  const entries: IpadicEntry[] = [];
  let number = 0;
  for (const line of lines.toString('utf8', 0, end === -1 ? lines.length : end).split('\0')) {
    const [surface = '', pos = '', detail = '*', , , , form = '*', base = '*', reading = '*'] = line.split(
      ',',
      9,
    );
    const cost = records.readInt16LE(number * RECORD + COST_AT);
    number += 1;
    // Three lines describe the comma itself; their fields are shifted.
    if (surface === '' || surface === '"') continue;
    entries.push({
      surface,
      pos,
      detail,
      form,
      base: base === '*' ? surface : base,
      reading: reading === '*' ? '' : reading,
      cost,
    });
  }
  return entries;
}

async function unpack(folder: string, name: string): Promise<Buffer> {
  return promisify(gunzip)(await readFile(join(folder, `${name}.dat.gz`)));
}
