import type { Custom, MdastPluginDefinition } from 'satteri';
import { keyOfMark } from '#domain/ledger/fact-keys.ts';
import { claimMarks } from '../claims.ts';
import { factsOf, type TextFacts } from '../facts.ts';
import type { Text } from '../syntax-tree.ts';

/** The element around words that lead to a row of the ledger; not in the allow-list, so authors cannot write it. */
const factMark = 'Fact';

/**
 * Wraps the numbers and days of an article in `<Fact fact="3076477人">`, and makes `<Fact fact="c2">` of the statements
 * that an editor marked, so that its page can link those that the ledger knows. The first of a key is marked `first`:
 * it carries the id to which the row leads back. Runs after the body is prepared, when line breaks are joined.
 */
export function factPlugin(isArticle: (fileURL: URL | undefined) => boolean): MdastPluginDefinition {
  return {
    name: 'kyokun-facts',
    before(root, context) {
      for (const { node, claimId, first } of claimMarks(root)) {
        context.replaceNode(node, {
          ...node,
          name: factMark,
          attributes: attributesOf(keyOfMark(claimId), first),
        });
      }
      if (!isArticle(context.fileURL)) return;
      for (const text of factsOf(root).filter(({ inHeading }) => !inHeading))
        context.replaceNode(text.node, piecesOf(text));
    },
  };
}

function piecesOf({ node, facts }: TextFacts): (Text | Custom)[] {
  const pieces: (Text | Custom)[] = [];
  let end = 0;
  const plain = (until: number) => {
    if (until > end) pieces.push({ type: 'text', value: node.value.slice(end, until) });
  };
  for (const { index, text, key, first } of facts) {
    if (key === null) continue;
    plain(index);
    const children = [{ type: 'text', value: text }];
    const attributes = attributesOf(key, first);
    const mark = { type: 'mdxJsxTextElement', name: factMark, attributes, children };
    pieces.push(mark);
    end = index + text.length;
  }
  plain(node.value.length);
  return pieces;
}

function attributesOf(fact: string, first: boolean) {
  return [
    { type: 'mdxJsxAttribute' as const, name: 'fact', value: fact },
    ...(first ? [{ type: 'mdxJsxAttribute' as const, name: 'first', value: null }] : []),
  ];
}
