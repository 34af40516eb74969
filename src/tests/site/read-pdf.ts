import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a test wants to know of a PDF. */
export interface ReadPdf {
  /** In points of 1/72 inch. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** All text without blanks, in the order of the file. */
  readonly text: string;
  /** The pieces of the text as they were set, in the order of the file. */
  readonly pieces: readonly PdfPiece[];
  /** Height of the smallest letters, in points. */
  readonly smallest: number;
  /** Names of the fonts that the text is set in, with the mark of a subset: AAAAAA+NotoSansJP-Regular. */
  readonly fonts: readonly string[];
}

interface PdfPiece {
  readonly text: string;
  /** Height of its letters, in points. */
  readonly size: number;
  /** Counted from 1. */
  readonly page: number;
  /** Where its first letter stands, in points from the page's left and lower edge. */
  readonly x: number;
  readonly y: number;
}

/** Reads a PDF by Mozilla's pdf.js, a program that knows nothing of the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // Without the extra properties a font may come without its name.
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
  const document = await loading.promise;
  const pages: { width: number; height: number }[] = [];
  const pieces: PdfPiece[] = [];
  const fonts = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ width, height });
    // Fonts are known once the page's drawing has been read.
    await page.getOperatorList();
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , across = 0, up = 0, x = 0, y = 0] = item.transform;
      pieces.push({ text: item.str, size: Math.hypot(across, up), page: number, x, y });
      const { name }: { name: string } = page.commonObjs.get(item.fontName);
      fonts.add(name);
    }
  }
  await loading.destroy();
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, '');
  const smallest = Math.min(...pieces.map(({ size }) => size));
  return { pages, text, pieces, smallest, fonts: [...fonts].sort() };
}
