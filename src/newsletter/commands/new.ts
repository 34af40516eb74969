import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportText } from '#checks/reporters/text.ts';
import { DeskProblem } from '#desk/desk-problem.ts';
import { writeWhole } from '#desk/write-whole.ts';
import { readContent, valuesOf } from '#manuscripts/read-content.ts';
import { draftEdition } from '../draft/draft-edition.ts';
import type { NewsletterCommand } from './command.ts';
import { surroundingsOf } from './find-edition.ts';

/** More than a reader takes in at once. */
const usualLimit = 5;

/** `new`: the draft of the next edition, from what was published or followed up since the last. */
export const newEdition: NewsletterCommand = async (args, { root, momentOf, say, pid }) => {
  const { limit, at } = parseOptions(args);
  const content = await readContent(root);
  // An edition that cannot be read may hold the number and articles of the next.
  const unread = [...content.newsletters, ...content.sent, ...content.register].flatMap(
    ({ issues }) => issues,
  );
  if (unread.length > 0) throw new DeskProblem(reportText(unread));
  const moment = momentOf(at);
  const draft = draftEdition({
    ...surroundingsOf(content, moment),
    editions: valuesOf(content.newsletters).map(({ edition }) => edition),
    moment,
    limit,
  });
  if (draft === null) {
    throw new DeskProblem(
      '前の号のあとに公開した記事も、これまでの号の記事への訂正や続報も、ありません。新しい号の下書きは書いていません。',
    );
  }
  const file = `content/newsletters/${draft.id}.mdx`;
  writeWhole(join(root, file), draft.text, { force: false, pid });
  say(`${file} に、第${draft.id}号の下書きを書きました。`);
  for (const { id, title } of draft.articles) say(`  ${id} 「${title}」`);
  if (draft.leftOut > 0) {
    say(`ほかに${draft.leftOut}件の記事があります。載せるものを選び直すか、--limit 件数 で増やせます。`);
  }
  if (draft.followUps.length > 0) {
    say(`これまでの号の記事への訂正と続報（${draft.followUps.length}件の記事）は、メールに自動で載ります。`);
  }
  say(
    `【要記入】を埋めて draft の行を消し、npm run newsletter -- render ${draft.id} --out フォルダー で確かめます。`,
  );
};

function parseOptions(args: readonly string[]): { readonly limit: number; readonly at: string | undefined } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { limit: { type: 'string', default: String(usualLimit) }, at: { type: 'string' } },
    });
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) throw new Error('no count');
    return { limit, at: values.at };
  } catch (error) {
    throw new DeskProblem('使い方: npm run newsletter -- new [--limit 件数] [--at 日時]', { cause: error });
  }
}
