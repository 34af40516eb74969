import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The weights that the publication prints and draws with: text and headings. */
export const weights = [400, 700] as const;

export type Weight = (typeof weights)[number];

const files: Readonly<Record<Weight, () => string>> = {
  400: () => import.meta.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  700: () => import.meta.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
};

/**
 * Noto Sans JP as it comes with the dependencies, about 5.5 MB. A machine that builds need not have a
 * Japanese font, so print, PDF and share images bring this one. SIL Open Font License 1.1.
 */
export function readNotoSansJp(weight: Weight): Uint8Array {
  return readFileSync(fileURLToPath(files[weight]()));
}
