import { cpus, loadavg, totalmem } from 'node:os';

/** What a measurement ran on: times of two machines, or of a busy and an idle one, cannot be compared. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryMB: number;
  readonly node: string;
  /** What the browser calls itself. */
  readonly browser: string;
  /** Processes that ran or waited, on average of a minute, at the start and at the end (always 0 on Windows). */
  readonly load: { readonly start: number; readonly end: number };
}

/** One minute's load average, as the system has it now. */
export function loadNow(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

/** @param loadAtStart what `loadNow` said before the measurement. */
export function describeMachine(browser: string, loadAtStart: number): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? '',
    cores: processors.length,
    memoryMB: Math.round(totalmem() / 2 ** 20),
    node: process.version,
    browser,
    load: { start: loadAtStart, end: loadNow() },
  };
}
