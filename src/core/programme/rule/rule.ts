import type { Condition } from "../../conditions/expression";
import type { Facts, Severity } from "../finding/facts";
import type { EditFormat, Fix, NewContent } from "../finding/fix";
import { serialToIso } from "../../calendar/dates";
import type { CellValue } from "../../grid/grid";
import type { Roadmap } from "../roadmap/schema";
import type { ParameterId } from "../workbook/setting-names";
import type { TableId, YearPlace } from "../table/table";

/** Where row rules look: a table of the template, or the single record « Identification », "identification". */
export type RuleSubject = TableId;

/** What a rule may ask of the row it reports on, whose columns have these ids. */
export interface RowFacts<Id extends string = string> {
  readonly roadmap: Roadmap;
  /** Content of a column or field, computed ones included. */
  value(column: Id): CellValue;
  parameter(name: ParameterId): CellValue;
  /** Text that names the row in a message: "1.1", "R03", the action's number or its row. */
  readonly key: string;
  /** Place of the row among those of its table, from 0. */
  readonly place: number;
  /** Items of an official list, or what a column of « Plan d'action » holds from row to row. */
  list(name: string): readonly CellValue[];
  /** The workbook counts its days from 1904: numbers of date cells are brought to the 1900 system, texts are as typed. */
  readonly date1904: boolean;
}

export interface RuleCase {
  readonly severity: Severity;
  readonly when: Condition;
  /** Diagnostic words of this case when they are not those of its check. */
  readonly said?: string;
  /** Tells it apart, in the codes of the row, from a case of the same rule, severity and cells that has other words. */
  readonly variant?: string;
}

/** A correction of the row's own cells, by column or field id; its dates are of the 1900 system. */
export interface RowFix<Id extends string = string> {
  readonly certainty: Fix["certainty"];
  readonly edits: readonly [RowEdit<Id>, ...RowEdit<Id>[]];
}

export interface RowEdit<Id extends string = string> {
  readonly column: Id;
  readonly after: NewContent;
  readonly format?: EditFormat;
}

/** One place where a rule looks: the first case that holds makes the finding. */
export interface RuleCheck<F extends Facts = Facts, Id extends string = string> {
  readonly subject: RuleSubject;
  readonly year?: YearPlace;
  /** Columns shown with the finding; the first decides precedence: one finding a cell. */
  readonly cells: readonly [Id, ...Id[]];
  readonly cases: readonly [RuleCase, ...RuleCase[]];
  /** Diagnostic words of this check when they are not those of the rule. */
  readonly said?: string;
  facts(row: RowFacts<Id>): F;
  /** The correction, when it can be told; null when it depends on what only the user knows. */
  fix?(row: RowFacts<Id>): RowFix<Id> | null;
}

/**
 * The part of a rule in a problem that several rules speak of: what is wrong, or what is left to do about it. Findings
 * of one kind, on one row and in one year (fact `year`), are one problem.
 */
export interface ProblemPart {
  readonly kind: "gap";
  readonly part: "wrong" | "left";
}

/** A rule on the content of one row: data, with two back ends. Its checks carry the types of what its findings say. */
export interface RowRule<Id extends string = string, Check extends RuleCheck = RuleCheck> {
  /** Public, stable id of the catalogue. */
  readonly id: Id;
  readonly checks: readonly Check[];
  /** What it finds is a gap: towards a target, or a milestone that is not reached. Comparisons follow those. */
  readonly gap?: "target" | "milestone";
  /** Its findings are a part of a problem. */
  readonly problem?: ProblemPart;
  /** It looks at every cell that people fill in, whatever is asked for there. */
  readonly isOnEveryCell?: true;
}

/** A rule on one row that keeps the types of its id and of its facts: the words rest on them. */
export const rowRule = <const Id extends string, const Check extends RuleCheck>(
  rule: RowRule<Id, Check>,
): RowRule<Id, Check> => rule;

/** A check of a rule that is made apart from it, with its types. */
export const ruleCheck = <const Check extends RuleCheck>(check: Check): Check => check;

/** A value as a fact: an error by its code, a blank as null. */
export function toFact(value: CellValue): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}

/** The date as AAAA-MM-JJ when it is one, else what was read. */
export function toDay(value: CellValue): string | number | boolean | null {
  return (typeof value === "number" ? serialToIso(Math.floor(value)) : null) ?? toFact(value);
}

/** Fiscal year written 2024-2025. */
export function fiscalYearId(roadmap: Roadmap, year: YearPlace): string {
  return roadmap.fiscalYears[year - 1]?.id ?? "";
}
