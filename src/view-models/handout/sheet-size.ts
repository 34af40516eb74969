/** What of a sheet grows with the article. */
interface SheetWords {
  readonly title: string;
  readonly talk: string;
  readonly actions: readonly {
    readonly roles: readonly string[];
    readonly lesson: string;
    readonly action: string;
    readonly fit: string | null;
  }[];
}

/**
 * Points of A4's height that are left for these words: 842, less the margins, the head line, the two titles, the
 * line for a name and the foot. The sizes below are those of the print rules in styles/handout.css.
 */
const ROOM = 530;

/**
 * Whether a sheet's words need more than one page of A4 in the usual size, so that they have to be set tighter.
 * Lines are estimated in full-width characters, which makes the estimate too high rather than too low.
 */
export function isDense({ title, talk, actions }: SheetWords): boolean {
  const head = 24 * linesOf(title, 28) + 20 * linesOf(talk, 43);
  const rows = actions.map(({ roles, lesson, action, fit }) => {
    const beside = 16 * (linesOf(roles.join('・'), 9) + (fit === null ? 0 : 1));
    return 12 + Math.max(beside, 17.3 * (linesOf(lesson, 35) + linesOf(action, 35)));
  });
  return rows.reduce((sum, height) => sum + height, head) > ROOM;
}

function linesOf(text: string, perLine: number): number {
  return Math.ceil(text.length / perLine);
}
