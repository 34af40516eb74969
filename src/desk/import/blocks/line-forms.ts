import { numbering, sectionKind } from './section-kinds.ts';

/** Nothing but white space, the full-width space included. */
export const isBlank = (text: string): boolean => /^[\s　\uFEFF]*$/u.test(text);

/** A line that only divides: dashes, stars, box drawing, or the line below a table's head. */
export function isRule(text: string): boolean {
  const plain = text.replace(/[\s　]/gu, '');
  return (
    /^([-*_=~─━―ー＝－＊*·.…‥◇◆○●■□☆★※+|:｜])\1{2,}$/u.test(plain) ||
    /^[|｜+]?[:=-]{2,}[|+:=-]*[|｜+]?$/u.test(plain)
  );
}

/** A heading by its signs: `## 経緯`, `■経緯`, `【経緯】`, `**経緯**`; null for anything else. */
export function markedHeading(text: string): { readonly text: string; readonly level: number } | null {
  const line = text.trim();
  const hashes = /^([#＃]{1,6})[\s　]*(?![#＃])(.+)$/u.exec(line);
  if (hashes?.[1] && hashes[2]) {
    return { text: hashes[2].replace(/[\s　]*[#＃]+$/u, ''), level: hashes[1].length };
  }
  const sign = /^[■◆□◇▼▽★☆▶►][\s　]*(.+)$/u.exec(line)?.[1];
  if (sign && isTitleLike(sign)) return { text: sign, level: 2 };
  const bracketed = /^(?:【([^【】]+)】|《([^《》]+)》|〈([^〈〉]+)〉|\*\*([^*]+)\*\*)[：:]?$/u.exec(line);
  const inside = bracketed?.slice(1).find((part) => part !== undefined);
  if (inside && isTitleLike(inside)) return { text: inside, level: 2 };
  const round = /^[●○◎][\s　]*(.+)$/u.exec(line)?.[1];
  if (round && sectionKind(round) !== 'prose') return { text: round, level: 2 };
  return null;
}

/** Short, and no sentence. */
export function isTitleLike(text: string): boolean {
  const plain = text.trim();
  return plain !== '' && plain.length <= 40 && !/[。．、，；;]$|。/u.test(plain);
}

/** The words behind a number that sets off a heading or an item, or null. */
export function numbered(text: string): string | null {
  const line = text.trim();
  const match = numbering.exec(line);
  if (match === null || match[0] === '' || isYear(line)) return null;
  const rest = line.slice(match[0].length).trim();
  return rest === '' ? null : rest;
}

/** 「1.5億円」「10月」 and 「3/24」 begin with a number, but number nothing. */
function isYear(line: string): boolean {
  return /^[0-9０-９]{1,4}[\s　]*(?:年|月|日|時|分|\/|人|名|件|円|社|台|万|億|%|％)/u.test(line);
}

/** The words of a bullet, with how far it is set in; null for anything else. */
export function bulleted(text: string): { readonly text: string; readonly indent: number } | null {
  const match =
    /^([\s　]*)(?:[・･•‣▪●○◎◆◇■□▶►➤✓✔]|[-–—−‐](?=[\s　])|[-‐−](?=[^\s\d\-‐−])|[*＊+](?=[\s　]))[\s　]*(.+)$/u.exec(
      text,
    );
  if (match === null || match[2] === undefined) return null;
  return { text: match[2].trim(), indent: (match[1] ?? '').replace(/[　\t]/gu, '  ').length };
}

/** The cells of a table's row; null for a line without them. */
export function cellsOf(text: string): readonly string[] | null {
  const line = text.trim();
  if (/[|｜]/u.test(line)) {
    const inner = line.replace(/^[|｜]/u, '').replace(/(?<!\\)[|｜]$/u, '');
    const cells = inner.split(/(?<!\\)[|｜]/u).map((cell) => cell.replaceAll('\\|', '|').trim());
    return cells.length > 1 || /^[|｜]/u.test(line) ? cells : null;
  }
  if (!/\S\t+\S/u.test(line)) return null;
  return text
    .replace(/^ +| +$/g, '')
    .split('\t')
    .map((cell) => cell.trim());
}

/** A footnote's own line: `*1:…`, `※1 …`, `[1] …`, `[^1]: …`, `（注1）…`; null for anything else. */
export function footnote(
  text: string,
): { readonly label: string; readonly text: string; readonly sure: boolean } | null {
  const line = text.trim().replace(/^(?:[-・][\s　]+)?(?=\[\^)/u, '');
  const match =
    /^\[\^([0-9０-９]{1,3})\][:：]?[\s　]*(.+)$/u.exec(line) ??
    /^[*＊※†](?:注)?[\s　]?([0-9０-９]{1,3})[\s　]*[:：.．)）]?[\s　]*(.+)$/u.exec(line) ??
    /^[(（[［〔](?:注|※|\*)[\s　]?([0-9０-９]{1,3})[)）\]］〕][:：]?[\s　]*(.+)$/u.exec(line) ??
    /^(?:脚注|注)[\s　]?([0-9０-９]{1,3})[)）:：.．\s　]+(.+)$/u.exec(line) ??
    /^[[［]([0-9０-９]{1,3})[\]］][:：]?[\s　]*(?![(（])(.+)$/u.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { label: match[1].normalize('NFKC'), text: match[2].trim(), sure: !/^[[［][0-9０-９]/u.test(line) };
}
