import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A change to the valid content; `file` is relative to `content/`. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly copy: string };

/** The valid content with changes, and every issue that it then has. */
export interface Specimen {
  readonly guards: string;
  readonly edits: readonly Edit[];
  /** The site's configuration as text, for the rule that looks at it. */
  readonly site?: string;
  /** Other rules that the same mistake breaks, and why that cannot be helped. */
  readonly also?: readonly { readonly rule: string; readonly reason: string }[];
  readonly issues: readonly {
    readonly severity: 'error' | 'warning';
    readonly file: string;
    /** The text that stands at the issue's place. */
    readonly at: string;
    readonly message: string;
    readonly hint?: string;
  }[];
}

/** The specimens of every rule, by the rule's id: the files beside this one. */
export async function readSpecimens(): Promise<ReadonlyMap<string, readonly Specimen[]>> {
  const names = (await readdir(import.meta.dirname))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  const entries = names.map(
    async (name): Promise<[string, readonly Specimen[]]> => [
      name,
      JSON.parse(await readFile(join(import.meta.dirname, `${name}.json`), 'utf8')),
    ],
  );
  return new Map(await Promise.all(entries));
}

/** Writes the valid content with a specimen's changes below `root`, and nothing else. */
export async function layOut(root: string, edits: readonly Edit[]): Promise<void> {
  const content = join(root, 'content');
  await rm(content, { recursive: true, force: true });
  await cp(join(import.meta.dirname, 'valid', 'content'), content, { recursive: true });
  for (const edit of edits) {
    const file = join(content, edit.file);
    await mkdir(dirname(file), { recursive: true });
    if ('text' in edit) await writeFile(file, edit.text);
    else if ('copy' in edit) await cp(join(content, edit.copy), file);
    else {
      const text = await readFile(file, 'utf8');
      if (text.split(edit.replace).length !== 2) throw new Error(`${edit.file}: ${edit.replace}`);
      await writeFile(
        file,
        text.replace(edit.replace, () => edit.by),
      );
    }
  }
}
