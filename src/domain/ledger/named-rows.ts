/** The rows that a `<Claim>` of the body can name by an id: a letter for the kind, and a number. */
export const namedRowKinds = [
  { letter: 'c', field: 'claims', row: 'claim', name: '主張' },
  { letter: 't', field: 'timeline', row: 'timeline', name: '時系列' },
  { letter: 'i', field: 'impact', row: 'impact', name: '被害' },
  { letter: 'r', field: 'response', row: 'response', name: '対応' },
  { letter: 'k', field: 'causes', row: 'cause', name: '原因' },
  { letter: 'f', field: 'factors', row: 'factor', name: '背景' },
  { letter: 'a', field: 'attackSteps', row: 'step', name: '手口' },
] as const;

export type NamedRowKind = (typeof namedRowKinds)[number];

/** The kind of row that an id is of; undefined for one that begins with another letter. */
export function rowKindOf(id: string): NamedRowKind | undefined {
  return namedRowKinds.find(({ letter }) => id.startsWith(letter));
}
