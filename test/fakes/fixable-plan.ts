/** A plan in miniature whose numbers above 1 are on the wrong scale; each has its correction. */
import type { Validate } from "../../src/app/contracts";
import type { Fixable } from "../../src/app/fixable";
import type { Fix } from "../../src/core/programme/finding/fix";
import { validationWith } from "./plan";

export const sheet = "Indicateurs";

/** The finding on a cell of column B that holds a number: 90 → 90 %, and 1.5 → 1.5 % for a proposal. */
export function wrongScale(address: string, before: number): Fixable {
  const certainty: Fix["certainty"] = before < 2 ? "proposal" : "certain";
  const cell = { sheet, address };
  return {
    rule: "VAL-03",
    severity: "warning",
    cells: [cell],
    facts: { value: before, proposal: before / 100 },
    fix: { certainty, edits: [{ cell, before, after: before / 100, format: "percent" }] },
  };
}

/** Reports the numbers above 1 of column B, in the order of the rows. */
export const validateScales: Validate = ({ sheets }) => {
  const plan = sheets.find(({ name }) => name === sheet);
  if (!plan) return { status: "not-a-plan" };
  const findings = plan.values.flatMap((row, place) => {
    const value = row[1] ?? null;
    return typeof value === "number" && value > 1 ? [wrongScale(`B${place + 1}`, value)] : [];
  });
  return { status: "validated", validation: validationWith(findings) };
};
