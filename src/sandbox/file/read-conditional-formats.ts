import type { CellStyle } from "../../core/programme/workbook/drawing";
import { decodeXstring, xmlBoolean } from "../../xlsx/xstring";
import { fromSqref } from "./file-address";
import { fromFileFormula } from "../../xlsx/file-formula";
import type { ConditionalFormatSnapshot } from "./snapshot";
import { type XmlNode, child, childrenOf, descendants } from "./xml-tree";

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** Conditional formats of a worksheet that are, or can be said as, a formula; first priority first. */
export function readConditionalFormats(
  worksheet: XmlNode,
  styles: readonly CellStyle[],
): readonly ConditionalFormatSnapshot[] {
  return childrenOf(worksheet, "conditionalFormatting")
    .flatMap((block) => {
      const range = fromSqref(block.attributes["sqref"] ?? "");
      return childrenOf(block, "cfRule").flatMap((rule) => readRule(rule, range, styles));
    })
    .sort((a, b) => a.priority - b.priority);
}

function readRule(
  rule: XmlNode,
  range: string,
  styles: readonly CellStyle[],
): readonly ConditionalFormatSnapshot[] {
  const { type = "", operator = "", priority = "1", stopIfTrue, dxfId } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map(({ text }) => decodeXstring(text));
  const formula = asFormula(type, operator, range.split(/[:,]/)[0] ?? "A1", formulas);
  if (formula === null || range === "") return [];
  return [
    {
      range,
      formula: fromFileFormula(formula),
      style: styles[Number(dxfId ?? -1)] ?? {},
      stopIfTrue: xmlBoolean(stopIfTrue),
      priority: Number(priority),
    },
  ];
}

/** Excel writes a formula beside most kinds of rules; scales, bars, icons and ranks have none. */
function asFormula(type: string, operator: string, cell: string, formulas: readonly string[]): string | null {
  const [first, second] = formulas;
  if (first === undefined) return null;
  if (type !== "cellIs") return first;
  const comparison = comparisons[operator];
  if (comparison !== undefined) return `${cell}${comparison}${first}`;
  if (second === undefined) return null;
  const between = `AND(${cell}>=${first},${cell}<=${second})`;
  return operator === "notBetween" ? `NOT(${between})` : between;
}

/** Rules that Excel 2010 and later keep in the extension list because they refer to another sheet. */
export function readExtendedFormats(
  worksheet: XmlNode,
  toStyle: (dxf: XmlNode) => CellStyle,
): readonly ConditionalFormatSnapshot[] {
  const lists = childrenOf(worksheet, "extLst").flatMap((list) => descendants(list, "conditionalFormatting"));
  return lists.flatMap((block) => {
    const range = fromSqref(child(block, "sqref")?.text ?? "");
    return childrenOf(block, "cfRule").flatMap((rule) => {
      const formula = child(rule, "f")?.text;
      const dxf = child(rule, "dxf");
      if (rule.attributes["type"] !== "expression" || formula === undefined || range === "") return [];
      return [
        {
          range,
          formula: fromFileFormula(decodeXstring(formula)),
          style: dxf ? toStyle(dxf) : {},
          stopIfTrue: xmlBoolean(rule.attributes["stopIfTrue"]),
          priority: Number(rule.attributes["priority"] ?? 1),
        },
      ];
    });
  });
}
