import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { BodyError } from '../body-error.ts';
import type { BodyIssue } from '../body-issue.ts';
import { type BodyForm, checkTree } from '../check-tree.ts';
import { readTree } from '../read-tree.ts';
import { guardSource } from '../source-guard.ts';
import { prepareBody } from './prepare-body.ts';

/**
 * Refuses, in the compile itself, every body that the editors' check refuses, and prepares the others.
 *
 * The factory runs before the compile parses: it reads the text once to say syntax errors in Japanese, which
 * the compile would say in English. The hook then checks the tree that is really compiled.
 */
export function bodyPlugin(formOf: (fileURL: URL | undefined) => BodyForm) {
  return ({ source, sourceFormat, fileURL }: PluginFactoryContext): MdastPluginDefinition => {
    const form = formOf(fileURL);
    if (sourceFormat === 'mdx') refuseBeforeParsing(source, form);
    else refuse(guardSource(source));
    return {
      name: 'kyokun-body',
      options: { position: true },
      before(root, context) {
        refuse(checkTree(root, context.source, form));
        prepareBody(root, context, form);
      },
    };
  };
}

function refuseBeforeParsing(text: string, form: BodyForm): void {
  const { root, source, issues } = readTree(text);
  refuse(issues);
  // `readTree` avoids a fault of the parser that unfinished imports provoke; the compile could not.
  if (root?.children.some(({ type }) => type === 'mdxjsEsm')) refuse(checkTree(root, source, form));
}

function refuse(issues: readonly BodyIssue[]): void {
  if (issues.length > 0) throw new BodyError(issues);
}
