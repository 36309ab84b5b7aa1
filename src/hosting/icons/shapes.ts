/**
 * The pictures of the add-in and of its buttons, drawn once on a grid of 32 units; `hint.ts` sets them on the pixels of
 * each size. No text, transparent ground, colours that stand on the light and on the dark ribbon.
 */

/** A point of the grid, across then down. */
export type Point = readonly [number, number];

export interface Shape {
  /** Corners of a line or of an area; of a circle, its centre. */
  readonly points: readonly Point[];
  /** Radius, in units, of a circle around the only point. */
  readonly radius?: number;
  readonly closed?: boolean;
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the stroke in units. */
  readonly width?: number;
  /** Details are left out of the pictures smaller than this, in pixels. */
  readonly from?: number;
}

const blue = "#115EA3";
const green = "#0E700E";
const red = "#C50F1F";
const pink = "#F1BBBC";
const ink = "#424242";
const grey = "#8A8A8A";
const white = "#FFFFFF";

/** "3,4 27,11" → two points. */
const pointsOf = (text: string): readonly Point[] =>
  text.split(" ").map((pair): Point => {
    const [x = 0, y = 0] = pair.split(",").map(Number);
    return [x, y];
  });

const line = (points: string, stroke: string, width: number, from = 0): Shape => ({
  points: pointsOf(points),
  stroke,
  width,
  from,
});

const outlined = (outline: string | undefined) =>
  outline === undefined ? {} : { stroke: outline, width: 2 };

const area = (points: string, fill: string, outline?: string): Shape => ({
  points: pointsOf(points),
  closed: true,
  fill,
  ...outlined(outline),
});

const disc = (centre: string, radius: number, fill: string, outline?: string): Shape => ({
  points: pointsOf(centre),
  radius,
  fill,
  ...outlined(outline),
});

export const icons = {
  /** A road from a start to a flag. */
  icon: [
    line("6,26 22,26 22,16 10,16 10,7 18,7", blue, 3),
    disc("6,26", 4, blue),
    { ...disc("16,16", 3, white, blue), from: 24 },
    line("20,14 20,2", green, 3),
    area("20,2 31,2 28,6 31,10 20,10", green),
  ],
  /** A table that is added. */
  insert: [
    area("3,4 27,4 27,27 3,27", white, ink),
    area("3,4 27,4 27,11 3,11", blue, blue),
    line("3,19 27,19", ink, 2),
    line("11,11 11,27", ink, 2),
    line("19,11 19,27", ink, 2, 24),
    disc("23,23", 8, green),
    line("23,18 23,28", white, 3),
    line("18,23 28,23", white, 3),
  ],
  /** A sheet that is ticked. */
  validate: [
    area("5,3 25,3 25,29 5,29", white, ink),
    line("9,9 21,9", ink, 2),
    line("9,14 17,14", ink, 2),
    line("9,19 13,19", ink, 2, 24),
    disc("22,22", 9, blue),
    line("17,22 21,26 27,18", white, 3),
  ],
  /** A rubber over a line. */
  clear: [
    area("17,4 28,15 18,25 10,25 4,18", white, ink),
    area("10,11 21,22 18,25 10,25 4,18", pink, ink),
    line("10,29 29,29", red, 3),
  ],
  /** A sheet with its pane. */
  pane: [
    area("3,5 29,5 29,27 3,27", white, ink),
    line("4,12 18,12", grey, 2),
    line("4,20 18,20", grey, 2),
    line("11,6 11,26", grey, 2, 24),
    area("18,4 30,4 30,28 18,28", blue),
    line("21,11 27,11", white, 2),
    line("21,16 27,16", white, 2),
    line("21,21 27,21", white, 2),
  ],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;
