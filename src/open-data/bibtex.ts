import type { CitationEntry } from '#view-models/article/citation.ts';

/**
 * A BibTeX `@misc` entry in UTF-8. Names and titles stand in double braces, so that no style splits an organisation's
 * name or changes the case of a title.
 */
export function toBibtex({ id, authors, title, publication, publisher, day, url }: CitationEntry): string {
  const [year = '', month = ''] = day.split('-');
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${authors.map((author) => `{${escaped(author)}}`).join(' and ')}}`],
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', `{${escaped(publication)}, ${escaped(publisher)}}`],
    ['year', `{${year}}`],
    ['month', `{${Number(month)}}`],
    ['date', `{${day}}`],
    ['url', `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['language', '{japanese}'],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = ${value},`).join('\n')}\n}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The ten characters that TeX reads as commands (The TeXbook, chapter 7), as text. */
function escaped(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (character) => commands[character] ?? `\\${character}`);
}
