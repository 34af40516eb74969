import { Buffer } from 'node:buffer';

/**
 * Sets the dates that a browser writes into a PDF to the publication moment, so that two builds for one moment
 * write the same bytes. The dates keep their length, for a PDF knows its parts by their place in the file.
 *
 * @param pdf as Chromium writes it: `/CreationDate (D:20261122051723+00'00')`, not compressed (ISO 32000-1, 7.9.4)
 * @param moment an ISO instant
 */
export function withPublicationDates(pdf: Uint8Array, moment: string): Uint8Array {
  const stamp = new Date(moment).toISOString().replace(/\D/g, '').slice(0, 14);
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const dated = text.replace(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}([+-]\d\d'\d\d'|Z)?/g,
    (_, before: string, zone: string = '') =>
      `${before}${stamp}${zone === '' || zone === 'Z' ? zone : "+00'00'"}`,
  );
  return Buffer.from(dated, 'latin1');
}

/** How many pages a PDF has that Chromium wrote: it writes each as an object of its own, not compressed. */
export function pagesIn(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b/g)].length;
}
