import { type CharacterClass, characterClass } from './character-class.ts';
import type { Lexicon } from './lexicon.ts';

/** A piece of a text; `term` is '' for a function word and undefined for a word not in the vocabulary. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly term: string | undefined;
}

/**
 * Costs, in the vocabulary's unit (10 · −ln p: a word that occurs once in 50,000 costs 101).
 * An unknown word is dear, so that known words are found wherever they fit, and a further unknown character
 * is cheaper than a known word of one character: 京都 is one unknown word, not an unknown 京 and the 都 of 東京都.
 * In katakana, where words are long and chance finds are short, it is cheaper still.
 */
const UNKNOWN_WORD = 150;
const UNKNOWN_CHARACTER = 60;
const UNKNOWN_KATAKANA = 30;
const SINGLE_CHARACTER = 20;
/** A word does not end one katakana before the next: カルテル is no カルテ. */
const LONE_KATAKANA = 100;
const LONGEST_UNKNOWN = 40;

/** What of a dictionary a text is cut by. */
export interface Forms {
  readonly forms: Pick<Lexicon['forms'], 'get'>;
  readonly longest: Lexicon['longest'];
}

interface Step {
  readonly cost: number;
  readonly piece: Piece;
}

/**
 * Cuts a text of letters into its cheapest sequence of words: the shortest path over a lattice
 * (Viterbi with the words' own costs; there are no costs between words).
 */
export function segment(text: string, lexicon: Forms): readonly Piece[] {
  const best: (Step | undefined)[] = [];
  const classes = Array.from({ length: text.length }, (_, at) => characterClass(text.charAt(at)));
  for (let start = 0; start < text.length; start += 1) {
    const before = start === 0 ? 0 : best[start]?.cost;
    if (before === undefined) continue;
    for (const { cost, piece } of [...knownWords(text, start, lexicon), ...unknownWords(classes, start)]) {
      const known = best[piece.end];
      if (known === undefined || before + cost < known.cost) best[piece.end] = { cost: before + cost, piece };
    }
  }
  return walkBack(best, text.length);
}

function knownWords(text: string, start: number, lexicon: Forms): readonly Step[] {
  const steps: Step[] = [];
  const longest = lexicon.longest.get(text.slice(start, start + 2)) ?? 1;
  for (let end = start + 1; end <= Math.min(text.length, start + longest); end += 1) {
    const entry = lexicon.forms.get(text.slice(start, end));
    if (entry === undefined) continue;
    const isSingle = end - start === 1 && entry.term !== '';
    const cost = entry.cost + (isSingle ? SINGLE_CHARACTER : 0);
    steps.push({ cost, piece: { start, end, term: entry.term } });
  }
  return steps;
}

/** Every beginning of the run of one character class. */
function unknownWords(classes: readonly CharacterClass[], start: number): readonly Step[] {
  const kind = classes[start];
  const perCharacter = kind === 'katakana' ? UNKNOWN_KATAKANA : UNKNOWN_CHARACTER;
  const steps: Step[] = [];
  for (let end = start + 1; end <= Math.min(classes.length, start + LONGEST_UNKNOWN); end += 1) {
    if (classes[end - 1] !== kind) break;
    const isLone = kind === 'katakana' && end - start === 1;
    const cost = UNKNOWN_WORD + perCharacter * (end - start) + (isLone ? LONE_KATAKANA : 0);
    steps.push({ cost, piece: { start, end, term: undefined } });
  }
  return steps;
}

function walkBack(best: readonly (Step | undefined)[], length: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let piece = best[length]?.piece; piece !== undefined; piece = best[piece.start]?.piece)
    pieces.push(piece);
  return pieces.reverse();
}
