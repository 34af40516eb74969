import ts from 'typescript';

/** One import of a file, however it is written. */
export interface ImportLine {
  readonly specifier: string;
  /** Counted from 1. */
  readonly line: number;
  /** Erased before the program runs: `import type`, `import('…').X`, or only `type` names. */
  readonly typeOnly: boolean;
  /** The exported names taken as values; null where everything is (namespace, side effect, `import()`, glob). */
  readonly names: readonly string[] | null;
}

/** Every import of a TypeScript or Astro file: static, re-exported, dynamic, of types, and `import.meta.glob`. */
export function readImports(file: string, text: string): readonly ImportLine[] {
  return file.endsWith('.astro') ? scriptsOf(text).flatMap(readScript) : readScript({ text, firstLine: 1 });
}

interface Script {
  readonly text: string;
  readonly firstLine: number;
}

/** An Astro file's programs: its front matter and its `<script>` elements. */
function scriptsOf(text: string): readonly Script[] {
  const parts = text.matchAll(
    /(?<=^---\n)[\s\S]*?(?=\n---)|(?<=<script(?:\s[^>]*)?>)[\s\S]*?(?=<\/script>)/g,
  );
  return [...parts].map((match) => ({
    text: match[0],
    firstLine: text.slice(0, match.index).split('\n').length,
  }));
}

function readScript({ text, firstLine }: Script): readonly ImportLine[] {
  const source = ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true);
  const found: ImportLine[] = [];
  const add = (
    node: ts.Node,
    specifier: ts.Node | undefined,
    kind: Pick<ImportLine, 'typeOnly' | 'names'>,
  ) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ specifier: specifier.text, line: firstLine + line, ...kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, kindOfImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, kindOfExport(node));
    else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, onlyTypes);
    } else if (ts.isCallExpression(node)) {
      const called = node.expression.getText(source);
      const [first] = node.arguments;
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, first, everything);
      if (/^import\.meta\.glob/.test(called) && first !== undefined) {
        const patterns = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first];
        for (const pattern of patterns) add(node, pattern, everything);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const onlyTypes = { typeOnly: true, names: [] };
const everything = { typeOnly: false, names: null };

function kindOfImport(clause: ts.ImportClause | undefined): Pick<ImportLine, 'typeOnly' | 'names'> {
  if (clause === undefined) return everything;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return onlyTypes;
  const { namedBindings } = clause;
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) return everything;
  const named = namedBindings?.elements.filter((element) => !element.isTypeOnly) ?? [];
  const names = named.map((element) => (element.propertyName ?? element.name).text);
  if (clause.name !== undefined) names.push('default');
  return names.length === 0 ? onlyTypes : { typeOnly: false, names };
}

function kindOfExport(node: ts.ExportDeclaration): Pick<ImportLine, 'typeOnly' | 'names'> {
  if (node.isTypeOnly) return onlyTypes;
  if (node.exportClause === undefined || !ts.isNamedExports(node.exportClause)) return everything;
  const values = node.exportClause.elements.filter((element) => !element.isTypeOnly);
  const names = values.map((element) => (element.propertyName ?? element.name).text);
  return names.length === 0 ? onlyTypes : { typeOnly: false, names };
}
