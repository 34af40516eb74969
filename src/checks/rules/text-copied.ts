import { findingIn, type Passage, passagesOf } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** So long a run of the same characters is no coincidence: about a line of a page. */
const shortest = 40;
const window = 24;
const stride = shortest - window;

/** Phrases that are meant to be the same everywhere. */
const formula = /この文は、社内での転載・回覧に自由にお使いいただけます（CC BY 4\.0）。/gu;

/** Remarks that say the same of the same thing. */
const short = ['updates.text', 'sources.note', 'sources.description', 'reportItems.text', 'related.reason'];

export const textCopied: Rule = {
  id: 'text-copied',
  severity: 'warning',
  description: 'ほかの記事と同じ文が、40字以上続いていません。',
  instead: 'その事案の言葉で書き直します。どの事案にも言えることは、教訓（content/lessons/）に書きます。',
  check: (content) => {
    const passages = passagesOf(content, 'articles')
      .filter(({ field }) => !short.includes(field))
      .map((passage) => ({
        passage,
        text: passage.text.replace(formula, (found) => '\uFFFC'.repeat(found.length)),
      }));
    const seen = new Map<string, { readonly passage: Passage; readonly at: number; readonly text: string }>();
    const findings: Finding[] = [];
    for (const { passage, text } of passages) {
      const copy = firstCopy(text, passage.manuscript.file, seen);
      if (copy !== null) {
        findings.push(
          findingIn(passage, copy.index, copy.length, {
            message: `${copy.file} と同じ文が${copy.length}字続いています`,
            hint: `「${text.slice(copy.index, copy.index + 20)}…」を、この事案の言葉で書き直します`,
          }),
        );
      }
      for (let at = 0; at + window <= text.length; at += stride) {
        const key = text.slice(at, at + window);
        if (!key.includes('\uFFFC') && !seen.has(key)) seen.set(key, { passage, at, text });
      }
    }
    return findings;
  },
};

function firstCopy(
  text: string,
  file: string,
  seen: ReadonlyMap<string, { readonly passage: Passage; readonly at: number; readonly text: string }>,
): { readonly index: number; readonly length: number; readonly file: string } | null {
  for (let at = 0; at + window <= text.length; at += 1) {
    const other = seen.get(text.slice(at, at + window));
    if (other === undefined || other.passage.manuscript.file === file) continue;
    let before = 0;
    while (
      at - before > 0 &&
      other.at - before > 0 &&
      text[at - before - 1] === other.text[other.at - before - 1]
    ) {
      before += 1;
    }
    let length = window;
    while (at + length < text.length && text[at + length] === other.text[other.at + length]) length += 1;
    const run = before + length;
    const index = at - before;
    if (run >= shortest && !text.slice(index, index + run).includes('\uFFFC')) {
      return { index, length: run, file: other.passage.manuscript.file };
    }
  }
  return null;
}
