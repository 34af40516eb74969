import { faultOfAddress } from '#markdown/address.ts';

/**
 * Text as MDX that shows exactly it: what Markdown or MDX would read as a sign gets a backslash
 * (CommonMark 2.4), what begins a line of code a character reference.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>~|]/g, '\\$&')
    .replace(/&(?=[#a-z])/gi, '\\&')
    .replace(/(?<=www)\.|(?<=(?:https?|ftp|mailto|xmpp)):|(?<=[a-z0-9._+-])@(?=[a-z0-9])/gi, '\\$&')
    .replace(/^(\s*)([-+=#])/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^(import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** The same with every sign of ASCII escaped, for what the above does not foresee. */
export function escapeEverything(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/^(import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** A link, where the address is one that a body may lead to; else its words with the address behind. */
export function linkTo(words: string, address: string): string {
  const isSafe =
    /^(?:https?:\/\/|mailto:)[!-~]+$/i.test(address) &&
    !/[()<>\\]/.test(address) &&
    faultOfAddress(address) === null;
  if (isSafe) return `[${escapeText(words)}](${address})`;
  return words === address ? escapeText(words) : `${escapeText(words)}（${escapeText(address)}）`;
}
