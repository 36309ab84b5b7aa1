import { colorOf } from "./colors";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { checkRuleFormula } from "../limits/rule-formulas";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormat,
  conditionalFormatsOn,
  deleteConditionalFormat,
  priorityOf,
  setPriority,
  type ConditionalFormatRef,
} from "../model/conditional-formats";
import {
  defineClass,
  method,
  navigation,
  property,
  type HostClass,
  type HostObject,
} from "../protocol/define-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { ConditionalFormatState } from "../model/sheet-state";
import type { RangeRef } from "../model/range";

type Style = ConditionalFormatState["style"];

const styleOf = (ref: ConditionalFormatRef): Style => conditionalFormat(ref).style;
const restyle = (ref: ConditionalFormatRef, patch: Style): void => {
  changeConditionalFormat(ref, { style: { ...styleOf(ref), ...patch } });
};
const without = (style: Style, key: keyof Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([name]) => name !== key));

const fillClass = defineClass<ConditionalFormatRef>({
  name: "ConditionalRangeFill",
  members: {
    color: property(
      (ref) => styleOf(ref).fill ?? "",
      (ref, value) => {
        restyle(ref, { fill: colorOf(value) });
      },
    ),
    clear: method((ref) => {
      changeConditionalFormat(ref, { style: without(styleOf(ref), "fill") });
    }),
  },
});

const fontClass = defineClass<ConditionalFormatRef>({
  name: "ConditionalRangeFont",
  members: {
    color: property(
      (ref) => styleOf(ref).color ?? "",
      (ref, value) => {
        restyle(ref, { color: colorOf(value) });
      },
    ),
    bold: property(
      (ref) => styleOf(ref).bold ?? false,
      (ref, value) => {
        restyle(ref, { bold: value.boolean() });
      },
    ),
    italic: property(
      (ref) => styleOf(ref).italic ?? false,
      (ref, value) => {
        restyle(ref, { italic: value.boolean() });
      },
    ),
  },
});

interface BorderRef {
  readonly format: ConditionalFormatRef;
  readonly side: string;
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const lineOf = ({ border, dotted }: Style): string =>
  border === undefined ? "None" : dotted ? "Dot" : "Continuous";

// One line for all four sides is what a snapshot can say; the last one written wins.
const borderClass = defineClass<BorderRef>({
  name: "ConditionalRangeBorder",
  members: {
    sideIndex: property(({ side }) => side),
    style: property(
      ({ format }) => lineOf(styleOf(format)),
      ({ format }, value) => {
        const style = value.oneOf(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
        const { border = "#000000", ...rest } = without(styleOf(format), "dotted");
        const line = { border, ...(style === "Dot" ? { dotted: true as const } : {}) };
        changeConditionalFormat(format, { style: style === "None" ? rest : { ...rest, ...line } });
      },
    ),
    color: property(
      ({ format }) => styleOf(format).border ?? "",
      ({ format }, value) => {
        restyle(format, { border: colorOf(value) });
      },
    ),
  },
});

const bordersClass = defineClass<ConditionalFormatRef>({
  name: "ConditionalRangeBorderCollection",
  items: (format) => sides.map((side) => borderClass.of({ format, side })),
  members: {
    count: property(() => sides.length),
    top: navigation((format) => borderClass.of({ format, side: "EdgeTop" })),
    bottom: navigation((format) => borderClass.of({ format, side: "EdgeBottom" })),
    left: navigation((format) => borderClass.of({ format, side: "EdgeLeft" })),
    right: navigation((format) => borderClass.of({ format, side: "EdgeRight" })),
    getItem: method((format, arg) => borderClass.of({ format, side: arg(0).oneOf(sides) })),
  },
});

const rangeFormatClass = defineClass<ConditionalFormatRef>({
  name: "ConditionalRangeFormat",
  members: {
    fill: navigation((ref) => fillClass.of(ref)),
    font: navigation((ref) => fontClass.of(ref)),
    borders: navigation((ref) => bordersClass.of(ref)),
  },
});

const ruleClass = defineClass<ConditionalFormatRef>({
  name: "ConditionalFormatRule",
  members: {
    formula: property(
      (ref) => conditionalFormat(ref).formula,
      (ref, value) => {
        const text = value.text();
        const formula = text.startsWith("=") ? text : `=${text}`;
        checkRuleFormula(formula);
        changeConditionalFormat(ref, { formula });
      },
    ),
  },
});

const customClass = defineClass<ConditionalFormatRef>({
  name: "CustomConditionalFormat",
  members: {
    rule: navigation((ref) => ruleClass.of(ref)),
    format: navigation((ref) => rangeFormatClass.of(ref)),
  },
});

const rangeOf = (ref: ConditionalFormatRef): HostObject | null => {
  const { rects } = conditionalFormat(ref);
  const [rect] = rects;
  return rect && rects.length === 1 ? rangeClass.of({ sheet: ref.sheet, rect }) : null;
};

const conditionalFormatClass: HostClass<ConditionalFormatRef> = defineClass<ConditionalFormatRef>({
  name: "ConditionalFormat",
  handle: ({ id }) => ({ Id: id }),
  members: {
    id: property(({ id }) => id),
    type: property(() => "Custom"),
    priority: property(priorityOf, (ref, value) => {
      setPriority(ref, value.index());
    }),
    stopIfTrue: property(
      (ref) => conditionalFormat(ref).stopIfTrue,
      (ref, value) => {
        changeConditionalFormat(ref, { stopIfTrue: value.boolean() });
      },
    ),
    custom: navigation((ref) => customClass.of(ref)),
    customOrNullObject: navigation((ref) => customClass.of(ref)),
    cellValueOrNullObject: navigation(() => null),
    getRange: method((ref) => {
      const range = rangeOf(ref);
      if (!range) throw invalidArgument("the conditional format covers several ranges");
      return range;
    }),
    getRangeOrNullObject: method(rangeOf),
    getRanges: method((ref) => rangeAreasClass.of({ sheet: ref.sheet, rects: conditionalFormat(ref).rects })),
    delete: method((ref) => {
      deleteConditionalFormat(ref);
    }),
  },
});

const formatAt = (range: RangeRef, index: number): HostObject => {
  const found = conditionalFormatsOn(range)[index];
  if (!found) throw itemNotFound(`conditional format ${index}`);
  return conditionalFormatClass.of(found);
};

const formatOf = (range: RangeRef, id: string): HostObject | null => {
  const found = conditionalFormatsOn(range).find((format) => format.id === id);
  return found ? conditionalFormatClass.of(found) : null;
};

export const conditionalFormatCollectionClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "ConditionalFormatCollection",
  items: (range) => conditionalFormatsOn(range).map((format) => conditionalFormatClass.of(format)),
  members: {
    add: method((range, arg) => {
      if (arg(0).text() !== "Custom") {
        throw invalidArgument(
          `only custom conditional formats are implemented by the stand-in host (${arg(0).text()})`,
        );
      }
      return conditionalFormatClass.of(addConditionalFormat(range));
    }),
    getCount: method((range) => conditionalFormatsOn(range).length),
    getItem: method((range, arg) => formatOf(range, arg(0).text())),
    getItemOrNullObject: method((range, arg) => formatOf(range, arg(0).text())),
    getItemAt: method((range, arg) => formatAt(range, arg(0).index())),
    clearAll: method((range) => {
      clearConditionalFormats(range);
    }),
  },
});
