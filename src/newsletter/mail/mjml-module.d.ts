/** The part of mjml 5 that is used; the package brings no types. */
declare module 'mjml' {
  interface MjmlResult {
    readonly html: string;
    readonly errors: readonly { readonly line: number; readonly formattedMessage: string }[];
  }
  /** Compiles MJML. With `validationLevel: 'strict'` it rejects what it does not know. */
  export default function mjml2html(
    mjml: string,
    options: { readonly validationLevel: 'strict'; readonly keepComments: boolean },
  ): Promise<MjmlResult>;
}
