import type { Machine } from './machine.ts';

/** What was measured on, in one line. */
export function machineLine({ cpu, cores, memoryMB, node, browser, load }: Machine): string {
  return `測った機械: ${cpu}（${cores}コア、${memoryMB} MB、負荷 ${load.start} → ${load.end}）、Node ${node}、${browser}`;
}

/** Columns as wide as their widest cell; the first two are texts, the others numbers. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...rows].map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return /^[A-Za-z]/u.test(rows[0]?.[column] ?? '') ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
