import { day, toEpoch } from '#domain/incident/instant.ts';
import { fillIn } from '#domain/publication/fill-in.ts';
import { InputProblem } from './input-problem.ts';
import { visible } from './visible.ts';

/** What the people on a list agreed to, and when, as the publisher's own records say it. */
export interface ConsentGiven {
  readonly wording: string;
  /** Milliseconds since 1970: the beginning of that day in Japan. */
  readonly since: number;
}

/** 特定電子メール法3条2項 asks for a record that says what was agreed to; fewer characters cannot. */
const shortest = 10;
const longest = 1000;
/** Before there was mail to subscribe to; a slip of the hand. */
const earliest = '1990-01-01';

/**
 * Reads what the publisher says of the consent.
 *
 * @param now milliseconds since 1970
 * @throws {InputProblem} where it is not said
 */
export function readConsent(
  given: { readonly consent: string | undefined; readonly since: string | undefined },
  now: number,
): ConsentGiven {
  return { wording: readWording(given.consent ?? ''), since: readSince(given.since ?? '', now) };
}

function readWording(given: string): string {
  const wording = given.trim();
  if (wording.length < shortest || wording.includes(fillIn)) {
    throw new InputProblem(
      `--consent に、名簿の方が何に同意したかを、そのときの文のまま書いてください（${shortest}字以上）。同意の記録として残します。例: --consent "入会の申込書で、週1回のメールマガジンを受け取ることに同意します。"`,
    );
  }
  if (wording.length > longest || /\p{C}/u.test(wording)) {
    throw new InputProblem(`--consent の文は、改行などの制御文字を除き、${longest}字までで書いてください。`);
  }
  return wording;
}

function readSince(text: string, now: number): number {
  if (!day.safeParse(text).success || text < earliest) {
    const found = text === '' ? 'がありません' : `の「${visible(text)}」は、読めません`;
    throw new InputProblem(
      `--since ${found}。同意を得た日を 2026-04-01 の形で書いてください。日がまちまちなら、いちばん新しい日を書くか、ファイルを日ごとに分けます。`,
    );
  }
  const since = toEpoch(text);
  if (since > now) {
    throw new InputProblem(`--since の「${text}」は、まだ来ていない日です。同意を得た日を書いてください。`);
  }
  return since;
}
