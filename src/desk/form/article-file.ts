import { type Document, parseDocument } from 'yaml';
import { cutFrontMatter } from '#manuscripts/front-matter-block.ts';
import { writeChanges } from './write-changes.ts';
import { isGroup, meanTheSame } from './written-values.ts';

/** The key under which an article's own text travels with its values; no field of the form has it. */
const ownText = 'kyokunOwnText';

/** What the form holds of an article: the front matter's fields, and `body`. */
export type FormValues = Readonly<Record<string, unknown>>;

/** YAML as the rest of the house reads it (`manuscripts/yaml.ts`): dates stay text. */
const options = { version: '1.2', schema: 'core' } as const;

/**
 * Reads an article for the form.
 *
 * @throws {Error} in Japanese, when front matter is not there or not YAML; the form lists such files
 */
export function readArticleFile(text: string): FormValues {
  const block = cutFrontMatter(text);
  if (block === null) throw new Error('先頭に、--- の行ではさんだ項目の欄がありません。');
  const document = parseDocument(block.yaml, options);
  const values: unknown = document.errors.length === 0 ? document.toJS() : null;
  if (!isGroup(values)) throw new Error('項目の欄が読み取れません。npm run check で直すところが分かります。');
  // A form that expects a list drops a group in its place.
  const stages = values['legalStage'];
  return {
    ...values,
    ...(isGroup(stages) && { legalStage: [stages] }),
    body: block.body.replace(/^\n+/, '').replace(/\n+$/, ''),
    [ownText]: text,
  };
}

/**
 * Writes an article: the text that was read, with what the form changed. What nobody touched stays as it was,
 * and so do comments, which hold the editors' reasons (`checks/acceptance.ts`).
 *
 * @throws {RangeError} for values that no file was read for: articles are begun by `npm run new`
 */
export function writeArticleFile({ body, [ownText]: text, ...values }: FormValues): string {
  const block = typeof text === 'string' ? cutFrontMatter(text) : null;
  if (block === null || typeof body !== 'string') throw new RangeError('an article that was never read');
  const document = parseDocument(block.yaml, options);
  const before: unknown = document.toJS();
  writeChanges(document, before, values);
  const yaml = meanTheSame(before, values) ? block.yaml : inTheStyleOf(block.yaml, document);
  return `---\n${yaml}\n---\n${/^\n*/.exec(block.body)?.[0] ?? ''}${body}\n`;
}

/** YAML's own spacing, with brackets as this editor sets them. */
function inTheStyleOf(yaml: string, document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] \S/.test(yaml) }).trimEnd();
}
