/** What may stand in a log line: words and numbers of ours, never an address, a token or what somebody typed. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** Writes one event. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** A log of JSON lines. @param write takes one line without its end @param now the clock */
export function jsonLog(write: (line: string) => void, now: () => number): Log {
  return (level, event, fields = {}) => {
    write(JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields }));
  };
}

/**
 * What of an error can be logged. Its message cannot: a mail server's answer names the address, a parser's
 * error shows what it read. The place in our own code is what helps.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const errcode = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0;
  const place = /\(?((?:file:\/\/)?[^\s()]*:\d+:\d+)\)?/.exec(error.stack?.split('\n    at ')[1] ?? '')?.[1];
  return {
    error: error.name,
    ...(code !== '' && { code }),
    ...(errcode !== 0 && { errcode }),
    ...(place !== undefined && { place: place.replace(/^.*\/src\//, 'src/') }),
  };
}
