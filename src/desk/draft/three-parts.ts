/** The sentences of a summary in three groups, in their order: what happened, how, and the harm. */
export function threeParts(summary: string): readonly [string, string, string] {
  const sentences = summary.split(/(?<=。)(?!」|）)/u).map((sentence) => sentence.trim());
  const [first = '', ...rest] = sentences.filter((sentence) => sentence !== '');
  const last = rest.length > 1 ? (rest.at(-1) ?? '') : '';
  const middle = rest.length > 1 ? rest.slice(0, -1) : rest;
  return [first, middle.join(''), last];
}
