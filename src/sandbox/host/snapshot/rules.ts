/** Conditional formats and data validation: snapshot ↔ state. */
import { formatRect, parseRect } from "../model/addresses";
import { offsetFormula } from "../formulas/shift";
import type { Painted } from "../model/painted";
import { cellRect, type Rect } from "../model/rect";
import type {
  Comparison,
  ConditionalFormatState,
  ValidationRuleState,
  ValidationState,
} from "../model/sheet-state";
import type { ConditionalFormatSnapshot, ValidationSnapshot } from "../../file/snapshot";

/** Rectangles of "A1:A5 C1:C5"; files read by other means separate them with commas. */
export const rectsOf = (text: string): readonly Rect[] =>
  text.split(/[ ,]+/).map((part) => {
    const rect = parseRect(part);
    if (!rect) throw new Error(`The snapshot has an address that is none: ${part}`);
    return rect;
  });

export const rulesOf = (formats: readonly ConditionalFormatState[]): readonly ConditionalFormatSnapshot[] =>
  formats.map(({ rects, formula, style, stopIfTrue }, index) => ({
    range: rects.map(formatRect).join(" "),
    formula,
    style,
    stopIfTrue,
    priority: index + 1,
  }));

/** The first in the list is looked at first. */
export const conditionalFormatsFrom = (
  snapshots: readonly ConditionalFormatSnapshot[],
  nextId: () => number,
): readonly ConditionalFormatState[] =>
  [...snapshots]
    .sort((a, b) => a.priority - b.priority)
    .map(({ range, formula, style, stopIfTrue }) => ({
      id: `{CF-${nextId()}}`,
      rects: rectsOf(range),
      formula,
      style,
      stopIfTrue,
    }));

const operators: Readonly<Record<Comparison, (value: string, a: string, b: string) => string>> = {
  Between: (value, a, b) => `${value}>=${a},${value}<=${b}`,
  NotBetween: (value, a, b) => `OR(${value}<${a},${value}>${b})`,
  EqualTo: (value, a) => `${value}=${a}`,
  NotEqualTo: (value, a) => `${value}<>${a}`,
  GreaterThan: (value, a) => `${value}>${a}`,
  LessThan: (value, a) => `${value}<${a}`,
  GreaterThanOrEqualTo: (value, a) => `${value}>=${a}`,
  LessThanOrEqualTo: (value, a) => `${value}<=${a}`,
};

type Compared = Extract<ValidationRuleState, { operator: Comparison }>;

/** The rule as two bounds, when a snapshot can say it so. */
function twoBounds({ type, operator, formula1, formula2 }: Compared): ValidationSnapshot["rule"] | null {
  if (operator !== "Between") return null;
  const numbers = typeof formula1 === "number" && typeof formula2 === "number";
  if (numbers && (type === "decimal" || type === "wholeNumber"))
    return { type, min: formula1, max: formula2 };
  const texts = typeof formula1 === "string" && typeof formula2 === "string";
  return texts && type === "date" ? { type, min: formula1, max: formula2 } : null;
}

/** Any other comparison is said as a formula for the first cell. */
function asFormula({ type, operator, formula1, formula2 }: Compared, rect: Rect): ValidationSnapshot["rule"] {
  const cell = formatRect(cellRect(rect.row, rect.column));
  const bound = (value: string | number | null): string => String(value ?? 0).replace(/^=/, "");
  const measured = type === "textLength" ? `LEN(${cell})` : cell;
  const test = operators[operator](measured, bound(formula1), bound(formula2));
  return { type: "custom", formula: `=AND(ISNUMBER(${measured}),${test})` };
}

function ruleSnapshot(rule: ValidationRuleState, rect: Rect): ValidationSnapshot["rule"] {
  if (rule.type === "none" || rule.type === "custom") return rule;
  if (rule.type === "list") return { type: "list", source: rule.source };
  return twoBounds(rule) ?? asFormula(rule, rect);
}

const moved = (rule: ValidationRuleState, rows: number, columns: number): ValidationRuleState => {
  if (rule.type === "custom") return { ...rule, formula: offsetFormula(rule.formula, rows, columns) };
  if (rule.type === "list" && rule.source.startsWith("="))
    return { ...rule, source: offsetFormula(rule.source, rows, columns) };
  return rule;
};

export const validationsOf = (painted: Painted<ValidationState>): readonly ValidationSnapshot[] =>
  painted.map(({ rect, value: { rule, anchor, ignoreBlanks, prompt, alert } }) => ({
    range: formatRect(rect),
    rule: ruleSnapshot(moved(rule, rect.row - anchor.row, rect.column - anchor.column), rect),
    ignoreBlanks,
    ...(prompt && { prompt }),
    ...(alert?.shown === true && {
      alert: { style: alert.style, title: alert.title, message: alert.message },
    }),
  }));

function ruleFrom(rule: ValidationSnapshot["rule"]): ValidationRuleState {
  switch (rule.type) {
    case "list":
      return { ...rule, dropDown: true };
    case "decimal":
    case "wholeNumber":
    case "date":
      return { type: rule.type, operator: "Between", formula1: rule.min, formula2: rule.max };
    default:
      return rule;
  }
}

export const validationsFrom = (snapshots: readonly ValidationSnapshot[]): Painted<ValidationState> =>
  snapshots.flatMap(({ range, rule, ignoreBlanks, prompt, alert }) => {
    const rects = rectsOf(range);
    const [first] = rects;
    const anchor = { row: first?.row ?? 0, column: first?.column ?? 0 };
    const value: ValidationState = {
      rule: ruleFrom(rule),
      anchor,
      ignoreBlanks,
      prompt: prompt ?? null,
      // A file without an alert lets everything in.
      alert: alert ? { ...alert, shown: true } : { style: "stop", title: "", message: "", shown: false },
    };
    return rects.map((rect) => ({ rect, value }));
  });
