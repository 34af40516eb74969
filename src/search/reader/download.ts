import { make } from './make.ts';

/** Offers a text to the reader as a file. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = make('a', { href: address, download: name });
  link.click();
  // The browser has taken the address by the next task, but Safari takes it later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
