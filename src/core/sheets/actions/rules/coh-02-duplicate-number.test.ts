import { testRule, type ExpectedFinding } from "../../../../../test/support/rule-tester";
import type { RowEdit } from "../../../programme/rule/rule";
import { duplicateNumber } from "./coh-02-duplicate-number";

const found = (value: string | number, count: number): ExpectedFinding => ({
  cells: ["number"] as const,
  severity: "error" as const,
  facts: { value, count },
});

const renumbered = (value: string | number, count: number, to: Omit<RowEdit, "column">): ExpectedFinding => ({
  ...found(value, count),
  fix: { certainty: "proposal", edits: [{ column: "number", before: value, ...to }] },
});

testRule(duplicateNumber, {
  valid: [
    { row: { number: "A1" }, actions: [{ number: "A2" }] },
    { row: { number: null, action: "Une" }, actions: [{ number: "\u00a0", action: "Deux" }] },
    { row: { number: { error: "#N/A" } }, actions: [{ number: { error: "#N/A" } }] },
    { row: { number: 0 }, actions: [{ number: null, action: "Deux" }] },
  ],
  invalid: [
    {
      row: { number: "A1" },
      actions: [{ number: "a1 " }, { number: "A2" }, { number: "A1" }],
      expect: [
        found("A1", 3),
        renumbered("a1 ", 3, { after: "a3", format: "text" }),
        renumbered("A1", 3, { after: "A4", format: "text" }),
      ],
    },
    {
      row: { number: 1.1 },
      actions: [{ number: "1,1" }, { number: 1.1 }],
      expect: [
        found(1.1, 3),
        renumbered("1,1", 3, { after: "1.2", format: "text" }),
        renumbered(1.1, 3, { after: "1.3", format: "text" }),
      ],
    },
    // Zero is a number, and a blank row in between keeps its place.
    {
      row: { number: 0 },
      actions: [{ action: "Sans numéro" }, {}, { number: 7 }, { number: 0 }, { number: "7" }],
      expect: [
        found(0, 2),
        found(7, 2),
        renumbered(0, 2, { after: 8 }),
        renumbered("7", 2, { after: "9", format: "text" }),
      ],
    },
  ],
});
