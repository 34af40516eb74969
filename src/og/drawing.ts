/** What satori draws: an element with its properties, as React would make it (https://github.com/vercel/satori). */
export interface Drawing {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: string | readonly Drawing[] };
}

type Style = Readonly<Record<string, string | number>>;

export function box(style: Style, children: readonly Drawing[]): Drawing {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

export function text(words: string, style: Style): Drawing {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: words } };
}

/** Text that breaks between its phrases only: each is a box of its own in a row that wraps, where blanks would be lost. */
export function phrases(parts: readonly string[], style: Style): Drawing {
  return box(
    { ...style, flexWrap: 'wrap', alignContent: 'center' },
    parts.map((part) => text(part.trimEnd(), part.endsWith(' ') ? { marginRight: '0.4em' } : {})),
  );
}
