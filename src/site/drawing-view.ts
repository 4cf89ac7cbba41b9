/** How a shape looks; drawn in `styles/drawing.css`, in light, dark, print and forced colours. */
export type DrawingClass =
  | "axis"
  | "grid"
  | "zero"
  | "target"
  | "line"
  | "bar"
  | "bar-good"
  | "bar-warn"
  | "bar-stop"
  | "bar-muted"
  | "cell-low"
  | "cell-medium"
  | "cell-high"
  | "dot"
  | "dot-good"
  | "dot-warn"
  | "dot-stop"
  | "label"
  | "label-strong"
  | "label-muted"
  | "label-on";

interface Drawn {
  readonly class: DrawingClass;
}

/** Lengths are in the drawing's own units; a unit is a pixel where the drawing has its full width. */
export type Shape =
  | (Drawn & {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  | (Drawn & { readonly kind: "path"; readonly d: string })
  | (Drawn & { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number })
  | (Drawn & {
      readonly kind: "text";
      readonly x: number;
      /** The base line. */
      readonly y: number;
      readonly text: string;
      readonly anchor?: "start" | "middle" | "end" | undefined;
    });

/** A picture made when the page is built. Its figures stand in a table or lines beside it. */
export interface DrawingView {
  /** At most 720. A narrow screen shows the whole, smaller: 360 wide keeps letters at full size on a phone. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in a sentence, for who does not see it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}
