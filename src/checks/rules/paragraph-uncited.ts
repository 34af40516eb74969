import { findingIn, passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const paragraphUncited: Rule = {
  id: 'paragraph-uncited',
  severity: 'warning',
  description: '事実を伝える段落には、根拠になる出典（Cite）があります。所感と囲みの中は除きます。',
  instead: '段落の終わりに <Cite id="s1" /> を付けます。書き手の見方であれば、所感に移します。',
  check: (content) =>
    passagesOf(content, 'articles')
      .filter(
        ({ block }) =>
          block !== null &&
          block.kind === 'paragraph' &&
          block.section !== 'view' &&
          block.within.length === 0 &&
          block.cites.length === 0,
      )
      .map((passage) =>
        findingIn(passage, 0, passage.text.length, {
          message: `段落「${[...passage.text].slice(0, 20).join('')}…」に出典がありません`,
          hint: '段落の終わりに <Cite id="…" /> を付けるか、見方であれば所感に移します',
        }),
      ),
};
