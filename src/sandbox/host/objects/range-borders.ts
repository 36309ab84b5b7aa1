import { colorOf, shownColor } from "./colors";
import { assertUnprotected } from "../model/guard";
import { between, type Rect } from "../model/rect";
import { common, patchStyle } from "../model/styles";
import { defineClass, method, property, type HostClass } from "../protocol/define-class";
import { invalidArgument } from "../protocol/host-error";
import { BorderStyleTypes, type IBorderStyleData } from "../univer-packages";
import type { RangeRef } from "../model/range";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

interface BorderRef {
  readonly range: RangeRef;
  readonly side: Side;
}

const styles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Line = "t" | "b" | "l" | "r";

/** Which lines of which cells make up a side of a range. */
function linesOf({
  range: { rect },
  side,
}: BorderRef): readonly { readonly rect: Rect; readonly line: Line }[] {
  const bottom = rect.row + rect.rows - 1;
  const right = rect.column + rect.columns - 1;
  const part = (top: number, left: number, low: number, far: number, line: Line) => ({
    rect: between(top, left, low, far),
    line,
  });
  switch (side) {
    case "EdgeTop":
      return [part(rect.row, rect.column, rect.row, right, "t")];
    case "EdgeBottom":
      return [part(bottom, rect.column, bottom, right, "b")];
    case "EdgeLeft":
      return [part(rect.row, rect.column, bottom, rect.column, "l")];
    case "EdgeRight":
      return [part(rect.row, right, bottom, right, "r")];
    case "InsideHorizontal":
      if (rect.rows === 1) return [];
      return [
        part(rect.row, rect.column, bottom - 1, right, "b"),
        part(rect.row + 1, rect.column, bottom, right, "t"),
      ];
    case "InsideVertical":
      if (rect.columns === 1) return [];
      return [
        part(rect.row, rect.column, bottom, right - 1, "r"),
        part(rect.row, rect.column + 1, bottom, right, "l"),
      ];
    default:
      throw invalidArgument(`diagonal borders are not implemented by the stand-in host (${side})`);
  }
}

function change(ref: BorderRef, next: (old: IBorderStyleData | null) => IBorderStyleData | null): void {
  const { sheet } = ref.range;
  assertUnprotected(sheet);
  for (const { rect, line } of linesOf(ref)) {
    patchStyle(sheet, rect, (old) => ({ bd: { [line]: next(old.bd?.[line] ?? null) } }));
  }
}

function readLine<V>(ref: BorderRef, of: (line: IBorderStyleData | null) => V): V | null {
  const [first] = linesOf(ref);
  return first ? common(ref.range.sheet, first.rect, (style) => of(style.bd?.[first.line] ?? null)) : null;
}

const thin = (color: string): IBorderStyleData => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });

const styleCodes: Readonly<Record<(typeof styles)[number], BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};
const weightCodes: Readonly<Record<(typeof weights)[number], BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const styleWord = (line: IBorderStyleData | null): string => {
  if (!line || line.s === BorderStyleTypes.NONE) return "None";
  return styles.find((word) => word !== "None" && styleCodes[word] === line.s) ?? "Continuous";
};

export const borderClass: HostClass<BorderRef> = defineClass<BorderRef>({
  name: "RangeBorder",
  members: {
    sideIndex: property(({ side }) => side),
    style: property(
      (ref) => readLine(ref, styleWord),
      (ref, value) => {
        const code = styleCodes[value.oneOf(styles)];
        change(ref, (old) =>
          code === BorderStyleTypes.NONE ? null : { ...thin(old?.cl.rgb ?? "#000000"), s: code },
        );
      },
    ),
    color: property(
      (ref) => readLine(ref, (line) => shownColor(line?.cl.rgb, "#000000")),
      (ref, value) => {
        const color = colorOf(value);
        change(ref, (old) => ({ ...thin(color), s: old?.s ?? BorderStyleTypes.THIN }));
      },
    ),
    weight: property(
      (ref) => readLine(ref, (line) => weights.find((word) => weightCodes[word] === line?.s) ?? "Thin"),
      (ref, value) => {
        const code = weightCodes[value.oneOf(weights)];
        change(ref, (old) => ({ ...thin(old?.cl.rgb ?? "#000000"), s: code }));
      },
    ),
  },
});

export const borderCollectionClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "RangeBorderCollection",
  items: (range) => sides.slice(0, 6).map((side) => borderClass.of({ range, side })),
  members: {
    getItem: method((range, arg) => borderClass.of({ range, side: arg(0).oneOf(sides) })),
    count: property(() => sides.length),
  },
});
