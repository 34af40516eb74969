import type { ValuePath } from './manuscript.ts';

/** A place in the front matter as an editor counts: `timeline の3つ目の date`, ready for a particle. */
export function fieldWords(path: ValuePath): string {
  if (path.length === 0) return '項目の欄';
  const words = path.map((step) => (typeof step === 'number' ? `${step + 1}つ目` : step));
  return words.map(spaced).join('の').trim();
}

/** 「title に…と書かれています」: what was found at a place. */
export function foundWords(path: ValuePath, value: unknown): string {
  const field = spaced(fieldWords(path)).trimStart();
  if (value === undefined) return `${field}がありません`;
  if (value === null || value === '') return `${field}に何も書かれていません`;
  if (Array.isArray(value)) return `${field}に${value.length}個の並びが書かれています`;
  if (typeof value === 'object') return `${field}に「項目: 値」の組が書かれています`;
  return `${field}に「${shortened(String(value))}」と書かれています`;
}

/** Latin words stand apart from the Japanese around them. */
function spaced(word: string): string {
  return word.replace(/^(?=[A-Za-z])/, ' ').replace(/(?<=[A-Za-z0-9_-])$/, ' ');
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}
