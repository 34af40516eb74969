import { type CharacterClass, characterClass } from './character-class.ts';

/**
 * kuromoji 0.1.2 needs protection from text that nobody wrote for readers. Unknown characters of one
 * class cost it quadratic time and memory (20,000 letters exhaust 4 GB), long text without 、。 likewise;
 * a lone surrogate and NUL throw, and two characters beyond U+FFFF in a row swallow what follows.
 */

/** No run of one character class is longer than this in a chunk. */
export const LONGEST_RUN = 200;
/** No chunk is longer than this. */
export const LONGEST_CHUNK = 400;

const URL_WITH_HOST = /\b[a-z][a-z0-9+.-]{1,15}:\/\/(?:[!-.0-?A-~]*@)?([a-z0-9.-]*)[!-~]*/giu;
const HASH = /\b[0-9a-f]{32,}\b/giu;
const BASE64 = /[a-z0-9+/]{64,}={0,2}/giu;

/** Leaves of a URL only its host, and nothing of long hashes and base64: machines' words, not readers'. */
export function withoutMachineText(text: string): string {
  return text
    .replace(URL_WITH_HOST, (_, host: string) => ` ${host} `)
    .replace(HASH, ' ')
    .replace(BASE64, ' ');
}

/**
 * Ends of sentences, control characters (kuromoji throws on NUL), and the dot between the words of a foreign
 * name, which it takes for a letter.
 */
const BOUNDARY = /[。!?！？・\p{Cc}]+/u;
const BEYOND_BMP = /([\u{10000}-\u{10FFFF}])/u;

/**
 * Cuts folded text (`foldWidth`, `normalise`) into chunks that are safe to tokenise one by one: at sentence
 * ends, at characters beyond U+FFFF (each is a chunk of its own), within long runs and long sentences.
 * Nothing but those boundaries, machine text and blank chunks is lost.
 */
export function guard(text: string): readonly string[] {
  return withoutMachineText(text.toWellFormed())
    .split(BOUNDARY)
    .flatMap((sentence) => sentence.split(BEYOND_BMP))
    .flatMap(cutLongRuns)
    .flatMap(cutLongChunks)
    .filter((chunk) => chunk.trim() !== '');
}

function cutLongRuns(sentence: string): readonly string[] {
  const chunks: string[] = [];
  let start = 0;
  let runStart = 0;
  let runClass: CharacterClass | undefined;
  for (let at = 0; at < sentence.length; at += 1) {
    const found = characterClass(sentence.charAt(at));
    if (found !== runClass) {
      runClass = found;
      runStart = at;
    } else if (at - runStart >= LONGEST_RUN) {
      chunks.push(sentence.slice(start, at));
      start = at;
      runStart = at;
    }
  }
  return [...chunks, sentence.slice(start)];
}

/** Prefers to cut behind a comma or a space in the chunk's second half. */
function cutLongChunks(chunk: string): readonly string[] {
  const pieces: string[] = [];
  let rest = chunk;
  while (rest.length > LONGEST_CHUNK) {
    const pause = Math.max(...['、', ',', ' '].map((mark) => rest.lastIndexOf(mark, LONGEST_CHUNK - 1)));
    const cut = pause < LONGEST_CHUNK / 2 ? LONGEST_CHUNK : pause + 1;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}
