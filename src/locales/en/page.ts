import type { RuleSubject } from "../../core/programme/rule/rule";
import { formats } from "../formats";
import type { PageMessages } from "../page-messages";

const { number, time } = formats.en;

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

const toFill = (blanks: number): string => count(blanks, "cell to fill in", "cells to fill in");
const toCheck = (warnings: number): string => count(warnings, "point to check", "points to check");

/** What a row of each table is called. */
const subjects: Readonly<Partial<Record<RuleSubject, string>>> = {
  indicators: "Indicator",
  actions: "Action",
  risks: "Risk",
  change: "Condition",
  workforce: "Priority action",
  initiatives: "Initiative",
  maturity: "Maturity",
  radar: "Category",
  benefits: "Benefit",
};

export const page: PageMessages = {
  noOrganization: "Organization to fill in",
  counts: "Filter the findings",
  validatedAt: (at) => `Validated at ${time(at)}`,
  changedSince: "changed since",
  more: "More commands",
  relativeReading: "Interpret the “+ %” targets",
  filled: (done, total) => `Ready to fill in: ${number(done)} of ${count(total, "cell", "cells")}`,
  begin: "Start",
  goOn: "Continue",
  ready: (warnings) => `Ready to file.${warnings === 0 ? "" : ` Left: ${toCheck(warnings)}.`}`,
  toCorrect: (errors, blanks, warnings) =>
    `${[`${count(errors, "point to correct", "points to correct")} before filing`, ...(blanks === 0 ? [] : [toFill(blanks)]), ...(warnings === 0 ? [] : [toCheck(warnings)])].join(", ")}.`,
  toComplete: (blanks, warnings) =>
    `${[`${toFill(blanks)} before filing`, ...(warnings === 0 ? [] : [toCheck(warnings)])].join(", ")}.`,
  noPlan:
    "No plan was recognized in this workbook: there is nothing to validate. Insert the template, or open the workbook of a plan.",
  notAPlan: "This workbook holds data, but no plan was recognized in it.",
  close: "Close this message",
  inThisCell: "In this cell",
  nothingHere: (cell) => `${cell}: nothing to report here.`,
  onItsRow: "On this row",
  groupBy: "Order of the list",
  groupings: { item: "By indicator", sheet: "By sheet", severity: "By severity" },
  search: "Search the findings",
  clearSearch: "Clear the search",
  searchHint: "Search",
  noMatch: "No finding matches.",
  item: (subject, name) => `${subjects[subject] ?? "Row"}${name === "" ? " without a number" : ` ${name}`}`,
  problem: (name, { year, gap, isIndex }) =>
    `${name} · ${typeof gap === "number" ? `gap of ${number(gap, 1)}${isIndex === true ? "" : `\u00a0${gap === 1 ? "point" : "points"}`}` : "target not met"} in ${String(year)}`,
  left: (steps) =>
    `Left to do: ${steps.map((step, place) => (steps.length > 1 ? `${place + 1}. ${step}` : step)).join(", ")}`,
  findings: (value) => `${number(value)} ${value === 1 ? "finding" : "findings"}`,
  justify: {
    open: "Justify…",
    title: "Justify this finding",
    decision: "Decision",
    decisions: { Justifié: "Justified", Accepté: "Accepted" },
    reason: "Reason",
    reasonMissing: "Write the reason for the decision.",
    author: "Decided by (optional)",
    note: "The decision is written in the validation report. It lapses when the facts change.",
    save: "Save",
    cancel: "Cancel",
    done: {
      justified: (title) => `Finding justified. The decision is in “${title}”.`,
      gone: () => "The plan changed in the meantime: this finding is gone, and nothing was decided.",
      "not-kept": (title) => `The decision was not found in “${title}”. Look at that sheet.`,
    },
  },
};
