/** The figure's columns in user units, from left to right: dates, brackets, axis, lanes of spans, labels. */
export const WIDTH = 320;
/** Dates and intervals end here. */
export const GUTTER = 60;
export const BRACKET = 67;
export const AXIS = 80;
/** From one lane of spans to the next. */
export const LANE = 9;
export const LANES = 4;
/** Size of all text; at a width of 360 px it comes out at 12 px. */
export const TEXT = 12;
/** Free room above and below the days of a strip, for arrows and fading ends. */
export const MARGIN = 12;

/** A place in whole units: at most 0.6 px beside the exact one, and every byte of an article counts. */
export function rounded(value: number): number {
  return Math.round(value);
}
