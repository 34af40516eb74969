/** A place or length along x: user units, or a part of the drawing's width where that is not known yet. */
export type Along = number | `${number}%`;

/** What a drawing is made of. Classes carry colours and strokes, so that dark pages and paper can change them. */
export type Shape =
  | { readonly kind: 'path'; readonly className: string; readonly d: string }
  | {
      readonly kind: 'rect';
      readonly className: string;
      readonly x: Along;
      readonly y: number;
      readonly width: Along;
      readonly height: number;
      /** Only for a gradient, which a style sheet could not name. */
      readonly fill?: string;
    }
  | {
      readonly kind: 'line';
      readonly className: string;
      readonly x1: Along;
      readonly x2: Along;
      readonly y1: number;
      readonly y2: number;
    }
  | {
      readonly kind: 'dot';
      readonly className: string;
      readonly x: Along;
      readonly y: number;
      readonly radius: number;
    }
  /** A tip that says: it goes on, nobody knows how far. */
  | {
      readonly kind: 'arrow';
      readonly className: string;
      readonly x: Along;
      readonly y: number;
      readonly towards: 'left' | 'right' | 'up' | 'down';
    }
  | {
      readonly kind: 'text';
      readonly className?: string;
      readonly x: Along;
      readonly y: number;
      readonly text: string;
      /** Absent where the style sheet says it for the class, or says nothing: at its start. */
      readonly anchor?: 'start' | 'middle' | 'end';
      /** What stands further along the same line, each at its own place. */
      readonly further?: readonly { readonly x: number; readonly text: string }[];
    };

/** The tip of an arrow, from its point; that to the left stands clear of what begins at its place. */
export const arrowPaths = {
  left: 'M-11 0l7-4v8z',
  right: 'M0 0l-7-4v8z',
  up: 'M0 0l-4 7h8z',
  down: 'M0 0l-4-7h8z',
} as const;
