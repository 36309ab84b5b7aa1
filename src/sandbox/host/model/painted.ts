/**
 * Values painted over rectangles, the later over the earlier: what Excel keeps
 * per cell and Univer does not (locked, validation, links, indents). Regions
 * never overlap.
 */
import { intersection, overlaps, subtract, type Rect } from "./rect";

export interface Region<V> {
  readonly rect: Rect;
  readonly value: V;
}

export type Painted<V> = readonly Region<V>[];

/** Nothing painted in `rect` any more. */
export function erase<V>(painted: Painted<V>, rect: Rect): Painted<V> {
  return painted.flatMap((region) =>
    overlaps(region.rect, rect)
      ? subtract(region.rect, rect).map((part) => ({ rect: part, value: region.value }))
      : [region],
  );
}

export function paint<V>(painted: Painted<V>, rect: Rect, value: V): Painted<V> {
  return [...erase(painted, rect), { rect, value }];
}

/** Every part of `rect` repainted from what it had, `undefined` where nothing was painted. */
export function repaint<V>(painted: Painted<V>, rect: Rect, change: (value: V | undefined) => V): Painted<V> {
  const inside = painted.flatMap((region) => {
    const common = intersection(region.rect, rect);
    return common ? [{ rect: common, value: region.value }] : [];
  });
  const bare = inside.reduce<readonly Rect[]>(
    (parts, region) => parts.flatMap((part) => subtract(part, region.rect)),
    [rect],
  );
  return [
    ...erase(painted, rect),
    ...inside.map((region) => ({ rect: region.rect, value: change(region.value) })),
    ...bare.map((part) => ({ rect: part, value: change(undefined) })),
  ];
}

export function paintedAt<V>(painted: Painted<V>, row: number, column: number): V | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return painted.find((region) => overlaps(region.rect, cell))?.value;
}

/** Every distinct value inside `rect`, `undefined` when part of it is bare. */
export function paintedIn<V>(painted: Painted<V>, rect: Rect): ReadonlySet<V | undefined> {
  const inside = painted.filter((region) => overlaps(region.rect, rect));
  const bare = inside.reduce<readonly Rect[]>(
    (parts, region) => parts.flatMap((part) => subtract(part, region.rect)),
    [rect],
  );
  return new Set<V | undefined>([
    ...inside.map((region) => region.value),
    ...(bare.length > 0 ? [undefined] : []),
  ]);
}
