/** A file or a word that the publisher gave cannot be used; the message says in Japanese what to do instead. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'が見つかりません。場所と名前を確かめてください。',
  ENOTDIR: 'が見つかりません。場所と名前を確かめてください。',
  EISDIR: 'はフォルダーです。ファイルを1つ指してください。',
  EACCES: 'を読めません。読み取りの権限を確かめてください。',
  EPERM: 'を読めません。読み取りの権限を確かめてください。',
};

/** What reading a file failed with, in words; an error that no file system makes stays as it is. */
export function readingProblem(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const why = sentences[String(error.code)] ?? `を読めませんでした（${String(error.code)}）。`;
  return new InputProblem(`「${file}」${why}`, { cause: error });
}
