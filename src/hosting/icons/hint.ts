import type { Point, Shape } from "./shapes";

/** Units of the grid that shapes are drawn on. */
const units = 32;

/** A length in whole pixels, one at least: a hair of less is a smear. */
const wholePixels = (length: number, size: number): number =>
  Math.max(1, Math.round((length * size) / units));

/**
 * Where a coordinate stands on the pixels of a size: on the edge of a pixel, or in its middle for a stroke of an odd
 * number of pixels, whose edges are then those of pixels.
 */
function onPixels(coordinate: number, size: number, stroke: number): number {
  const half = stroke % 2 === 1 ? 0.5 : 0;
  return Math.round((coordinate * size) / units - half) + half;
}

const attributesOf = ({ fill = "none", stroke }: Shape, width: number) =>
  `fill="${fill}"${stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="${width}"`}`;

function drawn(shape: Shape, size: number): string {
  const { points, radius, closed = false, stroke, width = 0 } = shape;
  const pixels = stroke === undefined ? 0 : wholePixels(width, size);
  const placed = points.map(([x, y]): Point => [onPixels(x, size, pixels), onPixels(y, size, pixels)]);
  const [[x, y] = [0, 0]] = placed;
  const attributes = attributesOf(shape, pixels);
  if (radius !== undefined) {
    const reach = wholePixels(radius, size) + (pixels % 2 === 1 ? 0.5 : 0);
    return `<circle cx="${x}" cy="${y}" r="${reach}" ${attributes}/>`;
  }
  const path = placed.map((point) => point.join(" ")).join("L");
  return `<path d="M${path}${closed ? "z" : ""}" ${attributes}/>`;
}

/** A picture as SVG text, its edges on the pixels of a square of this size. */
export function svgAt(shapes: readonly Shape[], size: number): string {
  const parts = shapes.filter(({ from = 0 }) => size >= from).map((shape) => drawn(shape, size));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" ` +
    `stroke-linecap="butt" stroke-linejoin="round">${parts.join("")}</svg>`
  );
}
