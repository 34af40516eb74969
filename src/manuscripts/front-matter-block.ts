/** A file cut at its `---` lines. Line numbers are those of the file, counted from 1. */
export interface FrontMatterBlock {
  readonly yaml: string;
  /** The line on which the YAML starts. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line on which the body starts. */
  readonly bodyLine: number;
}

/** Cuts front matter and body apart, or returns null where the two `---` lines are not there. */
export function cutFrontMatter(text: string): FrontMatterBlock | null {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return null;
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
