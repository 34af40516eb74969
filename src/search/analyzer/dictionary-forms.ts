import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { dictionaryPath } from './tokenizer.ts';

/** One form of a word as IPADIC lists it: 盗ん, 動詞, 自立, 盗む. */
export interface DictionaryForm {
  readonly surface: string;
  readonly pos: string;
  readonly detail: string;
  readonly base: string;
}

/** Verbs and adjectives in all their forms, and the closed classes. Nouns do not inflect. */
const LISTED_POS: ReadonlySet<string> = new Set(['動詞', '形容詞', '助詞', '助動詞', '連体詞', '接続詞']);

/**
 * Reads every form of the inflecting and the closed classes from kuromoji's dictionary (about 0.4 s), so that
 * a query may use a form that no article does: 盗んだ finds 盗まれた only if both are known to be 盗む.
 * Source: `tid_pos.dat.gz`, NUL-separated lines of surface,品詞,細分類1,2,3,活用型,活用形,原形,読み,発音.
 */
export async function readDictionaryForms(
  dictionary: string = dictionaryPath(),
): Promise<readonly DictionaryForm[]> {
  const file = await readFile(join(dictionary, 'tid_pos.dat.gz'));
  const text = (await promisify(gunzip)(file)).toString('utf8');
  const forms: DictionaryForm[] = [];
  for (const line of text.split('\0')) {
    const [surface, pos, detail, , , , , base] = line.split(',', 8);
    if (surface !== undefined && pos !== undefined && LISTED_POS.has(pos)) {
      forms.push({ surface, pos, detail: detail ?? '*', base: base ?? surface });
    }
  }
  return forms;
}
