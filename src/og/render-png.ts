import { Buffer } from 'node:buffer';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Weight } from '#typeface/noto-sans-jp.ts';
import { imageSize } from './draw-card.ts';
import type { Drawing } from './drawing.ts';

/** A font by its weight, as a TrueType file. */
export type Fonts = Readonly<Record<Weight, Uint8Array>>;

/** Draws an image of 1200 × 630 pixels as PNG. No font of the machine is used: the outlines are in the drawing. */
export async function renderPng(drawing: Drawing, fonts: Fonts): Promise<Uint8Array> {
  const font = (weight: Weight) => ({
    name: 'Noto Sans JP',
    weight,
    style: 'normal' as const,
    data: Buffer.from(fonts[weight]),
  });
  // Satori's types ask for React's elements; it needs no more of them than ours have.
  const element = drawing as unknown as Parameters<typeof satori>[0];
  const svg = await satori(element, { ...imageSize, fonts: [font(400), font(700)] });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
