import { rangeClass } from "./range";
import { checkRuleFormula } from "../limits/rule-formulas";
import { absoluteFormula } from "../model/names";
import { cellsOf } from "../model/rect";
import {
  comparisons,
  type AlertStyle,
  type Bound,
  type ValidationRuleState,
  type ValidationState,
} from "../model/sheet-state";
import { accepts, changeValidation, clearValidation, validationOf } from "../model/validations";
import { calculatedProperty, defineClass, method, property, type HostClass } from "../protocol/define-class";
import { invalidArgument } from "../protocol/host-error";
import type { Argument } from "../protocol/argument";
import type { RangeRef } from "../model/range";

const comparedTypes = ["decimal", "wholeNumber", "date", "textLength", "time"] as const;

const pascal = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function listSource(argument: Argument): string {
  if (rangeClass.is(argument)) {
    const { sheet, rect } = rangeClass.from(argument);
    return absoluteFormula(sheet, rect);
  }
  const source = argument.text();
  if (source.startsWith("=")) checkRuleFormula(source);
  else if (source.length > 255) throw invalidArgument(`list of ${source.length} characters, 255 at most`);
  else if (source === "") throw invalidArgument("empty list");
  return source;
}

function boundOf(argument: Argument): Bound {
  if (rangeClass.is(argument)) {
    const { sheet, rect } = rangeClass.from(argument);
    return absoluteFormula(sheet, rect);
  }
  if (typeof argument.raw === "number") return argument.number();
  const text = argument.text();
  if (text.startsWith("=")) checkRuleFormula(text);
  return text;
}

function ruleOf(value: Argument): ValidationRuleState {
  const given = Object.entries(value.record()).filter(([, rule]) => rule !== null && rule !== undefined);
  const [type] = given.map(([name]) => name);
  if (type === undefined || given.length > 1) throw invalidArgument("a data validation has exactly one rule");
  const rule = value.field(type);
  if (type === "list") {
    return {
      type,
      source: listSource(rule.field("source")),
      dropDown: rule.field("inCellDropDown").booleanOr(true),
    };
  }
  if (type === "custom") {
    const text = rule.field("formula").text();
    const formula = text.startsWith("=") ? text : `=${text}`;
    checkRuleFormula(formula);
    return { type, formula };
  }
  const compared = comparedTypes.find((name) => name === type);
  if (!compared) throw invalidArgument(`unknown rule ${type}`);
  const operator = rule.field("operator").oneOf(comparisons);
  const second = rule.field("formula2");
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && second.absent) throw invalidArgument(`${operator} needs two bounds`);
  return {
    type: compared,
    operator,
    formula1: boundOf(rule.field("formula1")),
    formula2: needsTwo ? boundOf(second) : null,
  };
}

function ruleValue(rule: ValidationRuleState): Readonly<Record<string, unknown>> {
  switch (rule.type) {
    case "none":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { operator, formula1, formula2 } = rule;
      return { [rule.type]: { operator, formula1, ...(formula2 !== null && { formula2 }) } };
    }
  }
}

const limited = (argument: Argument, most: number, what: string): string => {
  const text = argument.textOr("");
  if (text.length > most) throw invalidArgument(`${what} of ${text.length} characters, ${most} at most`);
  return text;
};

const styleWords: Readonly<Record<string, AlertStyle>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

const read =
  <V>(of: (validation: ValidationState) => V, none: V) =>
  (range: RangeRef): V | null => {
    const validation = validationOf(range);
    return validation === null ? null : validation ? of(validation) : none;
  };

const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };

export const dataValidationClass: HostClass<RangeRef> = defineClass<RangeRef>({
  name: "DataValidation",
  members: {
    rule: property(
      read(({ rule }) => ruleValue(rule), {}),
      (range, value) => {
        changeValidation(range, { rule: ruleOf(value) });
      },
    ),
    type: property((range) => {
      const validation = validationOf(range);
      return validation === null ? "Inconsistent" : pascal(validation?.rule.type ?? "none");
    }),
    prompt: property(
      read(({ prompt }) => (prompt ? { showPrompt: true, ...prompt } : noPrompt), noPrompt),
      (range, value) => {
        const title = limited(value.field("title"), 32, "prompt title");
        const message = limited(value.field("message"), 255, "prompt");
        const shown = value.field("showPrompt").booleanOr(true);
        changeValidation(range, {
          prompt: shown && (title !== "" || message !== "") ? { title, message } : null,
        });
      },
    ),
    errorAlert: property(
      read(
        ({ alert }) =>
          alert
            ? {
                showAlert: alert.shown,
                style: pascal(alert.style),
                title: alert.title,
                message: alert.message,
              }
            : noAlert,
        noAlert,
      ),
      (range, value) => {
        const style = value.field("style");
        changeValidation(range, {
          alert: {
            style:
              styleWords[style.absent ? "Stop" : style.oneOf(["Stop", "Warning", "Information"])] ?? "stop",
            title: limited(value.field("title"), 32, "alert title"),
            message: limited(value.field("message"), 225, "alert"),
            shown: value.field("showAlert").booleanOr(true),
          },
        });
      },
    ),
    ignoreBlanks: property(
      read(({ ignoreBlanks }) => ignoreBlanks, true),
      (range, value) => {
        changeValidation(range, { ignoreBlanks: value.boolean() });
      },
    ),
    valid: calculatedProperty(async ({ sheet, rect }) => {
      const verdicts = new Set<boolean>();
      for (const { row, column } of cellsOf(rect)) verdicts.add(await accepts(sheet, row, column));
      return verdicts.size === 1 ? verdicts.has(true) : null;
    }),
    clear: method((range) => {
      clearValidation(range);
    }),
  },
});
