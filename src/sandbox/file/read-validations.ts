import { xmlBoolean, decodeXstring } from "../../xlsx/xstring";
import { fromSqref } from "./file-address";
import { serialToIso } from "../../core/calendar/dates";
import { fromFileFormula } from "../../xlsx/file-formula";
import type { ValidationSnapshot } from "./snapshot";
import { type XmlNode, child, descendants } from "./xml-tree";

/** Data validations of a worksheet, those of its extension list too (lists on another sheet, in Excel 2010). */
export function readValidations(worksheet: XmlNode, date1904: boolean): readonly ValidationSnapshot[] {
  return descendants(worksheet, "dataValidation").flatMap((node) => {
    const sqref = node.attributes["sqref"] ?? child(node, "sqref")?.text ?? "";
    if (sqref.trim() === "") return [];
    const range = fromSqref(sqref);
    const rule = readRule(node, range.split(/[:,]/)[0] ?? "A1", date1904);
    return rule === null ? [] : [{ range, rule, ...messages(node) }];
  });
}

function messages({ attributes }: XmlNode): Pick<ValidationSnapshot, "ignoreBlanks" | "prompt" | "alert"> {
  const { allowBlank, showInputMessage, showErrorMessage, errorStyle, ...texts } = attributes;
  const text = (name: string): string => decodeXstring(texts[name] ?? "");
  const prompt = { title: text("promptTitle"), message: text("prompt") };
  const alert = { title: text("errorTitle"), message: text("error") };
  const style = errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop";
  return {
    ignoreBlanks: xmlBoolean(allowBlank),
    ...(xmlBoolean(showInputMessage) && prompt.title + prompt.message !== "" ? { prompt } : {}),
    ...(xmlBoolean(showErrorMessage) ? { alert: { style, ...alert } } : {}),
  };
}

function readRule(node: XmlNode, firstCell: string, date1904: boolean): ValidationSnapshot["rule"] | null {
  const { type = "none", operator = "between" } = node.attributes;
  const first = formulaText(node, "formula1");
  const second = formulaText(node, "formula2");
  if (type === "none") return { type: "none" };
  if (first === "") return null;
  if (type === "list") return { type: "list", source: listSource(first) };
  if (type === "custom") return { type: "custom", formula: fromFileFormula(first) };
  if (operator === "between") {
    const bounded = boundedRule(type, first, second, date1904);
    if (bounded) return bounded;
  }
  return { type: "custom", formula: equivalentFormula(type, operator, firstCell, first, second) };
}

function formulaText(node: XmlNode, name: string): string {
  const formula = child(node, name);
  return decodeXstring(formula === null ? "" : (child(formula, "f")?.text ?? formula.text)).trim();
}

function listSource(formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return literal === undefined ? fromFileFormula(formula) : literal.replaceAll('""', '"');
}

function boundedRule(
  type: string,
  first: string,
  second: string,
  date1904: boolean,
): ValidationSnapshot["rule"] | null {
  const [min, max] = [Number(first), Number(second)];
  const numbers = first !== "" && second !== "" && Number.isFinite(min) && Number.isFinite(max);
  if (type === "date") {
    const bound = (text: string): string => serialToIso(Number(text), date1904) ?? fromFileFormula(text);
    return second === "" ? null : { type: "date", min: bound(first), max: bound(second) };
  }
  if (!numbers) return null;
  if (type === "decimal") return { type: "decimal", min, max };
  return type === "whole" ? { type: "wholeNumber", min, max } : null;
}

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The same condition as a formula about the first cell of the range. */
function equivalentFormula(
  type: string,
  operator: string,
  cell: string,
  first: string,
  second: string,
): string {
  const subject = type === "textLength" ? `LEN(${cell})` : cell;
  const compared = comparedFormula(subject, operator, first, second);
  const kind =
    type === "textLength"
      ? ""
      : type === "whole"
        ? `ISNUMBER(${cell}),INT(${cell})=${cell},`
        : `ISNUMBER(${cell}),`;
  return fromFileFormula(`AND(${kind}${compared})`);
}

function comparedFormula(subject: string, operator: string, first: string, second: string): string {
  const comparison = comparisons[operator];
  if (comparison !== undefined) return `${subject}${comparison}${first}`;
  const between = `AND(${subject}>=${first},${subject}<=${second})`;
  return operator === "notBetween" ? `NOT(${between})` : between;
}
