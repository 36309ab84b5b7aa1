import type { ValidationSnapshot } from "./snapshot";
import { toSqref } from "./file-address";
import { toFileFormula } from "../../xlsx/file-formula";
import { isoToSerial } from "../../core/calendar/dates";
import { element, escapeText } from "./xml-text";

/** What Excel takes; a longer text makes it repair the file. */
const limits = { title: 32, prompt: 255, alert: 224, list: 255 };

/** `<dataValidations>` of a sheet, or "". Throws when a text is longer than Excel accepts. */
export function validationsPart(validations: readonly ValidationSnapshot[], date1904: boolean): string {
  if (validations.length === 0) return "";
  const written = validations.map((validation) => validationElement(validation, date1904)).join("");
  return element("dataValidations", { count: validations.length }, written);
}

function validationElement(
  { range, rule, ignoreBlanks, prompt, alert }: ValidationSnapshot,
  date1904: boolean,
): string {
  const [type, ...formulas] = typeAndFormulas(rule, date1904);
  const content = formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeText(formula)));
  return element(
    "dataValidation",
    {
      type: type === "none" ? undefined : type,
      errorStyle: alert === undefined || alert.style === "stop" ? undefined : alert.style,
      allowBlank: ignoreBlanks ? 1 : undefined,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: alert ? 1 : undefined,
      errorTitle: alert && checked(alert.title, limits.title),
      error: alert && checked(alert.message, limits.alert),
      promptTitle: prompt && checked(prompt.title, limits.title),
      prompt: prompt && checked(prompt.message, limits.prompt),
      sqref: toSqref(range),
    },
    content.join(""),
  );
}

function typeAndFormulas(
  rule: ValidationSnapshot["rule"],
  date1904: boolean,
): readonly [string, ...string[]] {
  switch (rule.type) {
    case "list":
      return ["list", listSource(rule.source)];
    case "decimal":
      return ["decimal", String(rule.min), String(rule.max)];
    case "wholeNumber":
      return ["whole", String(rule.min), String(rule.max)];
    case "date":
      return ["date", dateBound(rule.min, date1904), dateBound(rule.max, date1904)];
    case "custom":
      return ["custom", toFileFormula(rule.formula)];
    case "none":
      return ["none"];
  }
}

function listSource(source: string): string {
  if (source.startsWith("=")) return toFileFormula(source);
  return `"${checked(source, limits.list).replaceAll('"', '""')}"`;
}

function dateBound(bound: string, date1904: boolean): string {
  return bound.startsWith("=") ? toFileFormula(bound) : String(isoToSerial(bound, date1904));
}

function checked(text: string, limit: number): string {
  if (text.length > limit)
    throw new Error(`Text of ${text.length} characters, Excel takes ${limit}: ${text}`);
  return text;
}
