/** The number of a port as somebody wrote it, or the Japanese sentence that says what to write instead. */
export function readPort(text: string): number | { readonly problem: string } {
  if (/^[0-9]{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535) return Number(text);
  return { problem: `--port の「${text}」は使えないので、1 から 65535 までの番号を書いてください。` };
}
