/** A Chromium that the tests can start. */
export type Browser = {
  /** What it is, for people: where it was found. */
  readonly name: string;
  readonly executablePath: string;
  /** Command-line switches that it needs on top of the launcher's own. */
  readonly args: readonly string[];
  /** Environment variables that it needs on top of the process's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Known only where a package states it: asking Chrome itself opens a window on Windows. */
  readonly version?: string;
};
