import type { Value } from "../../conditions/expression";
import { DIAGNOSTIC } from "./finding-columns";
import type { Column, ColumnFormat, InputControl, YearPlace } from "./table";

interface Options {
  readonly year?: YearPlace;
  readonly format?: ColumnFormat;
  readonly isFolded?: boolean;
  readonly wasOfRow?: NonNullable<Column["wasOfRow"]>;
}

export function official<const Id extends string>(
  id: Id,
  header: string,
  width: number,
  options: Options = {},
): Column<Id> {
  return { id, header, width, kind: "official", format: "text", ...options };
}

export function input<const Id extends string>(
  id: Id,
  header: string,
  width: number,
  control: InputControl,
  options: Options & { readonly prompt?: string } = {},
): Column<Id> {
  const format = options.format ?? formatOf(control);
  return { id, header, width, kind: "input", control, prompt: id, ...options, format };
}

function formatOf(control: InputControl): ColumnFormat {
  if (control.type === "percent") return "percent";
  if (control.type === "date") return "date";
  if (control.type === "decimal") return "rate";
  return control.type === "whole" ? "integer" : "text";
}

export function computed<const Id extends string>(
  id: Id,
  header: string,
  width: number,
  format: ColumnFormat,
  value: Value,
  year?: YearPlace,
): Column<Id> {
  return { id, header, width, kind: "computed", format, value, ...(year ? { year } : {}) };
}

/** A hidden formula that others build on. */
export function support<const Id extends string>(id: Id, value: Value, year?: YearPlace): Column<Id> {
  return {
    id,
    header: `_${id}`,
    width: 10,
    kind: "support",
    format: "number",
    value,
    ...(year ? { year } : {}),
  };
}

/** The hidden column of a group's codes or words, filled in from the rules. */
export function output<const Id extends string>(id: Id): Column<Id> {
  return {
    id,
    header: id === DIAGNOSTIC ? "Diagnostic" : `_${id}`,
    width: id === DIAGNOSTIC ? 48 : 10,
    kind: "output",
    format: "text",
  };
}

export const free: InputControl = { type: "free" };
/** A rate, or a word that says why there is none. */
export const rate: InputControl = { type: "percent", words: "resultWords" };
/** How many: 0 or more. */
export const count: InputControl = { type: "count" };
export const percent: InputControl = { type: "percent" };
export const date: InputControl = { type: "date" };
export const list = (id: string): InputControl => ({ type: "list", list: id });
export const whole = (min: number, max: number): InputControl => ({ type: "whole", min, max });
export const decimal = (min: number, max: number): InputControl => ({ type: "decimal", min, max });
