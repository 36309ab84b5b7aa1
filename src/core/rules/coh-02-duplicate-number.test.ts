import { testRule } from "../../../test/support/rule-tester";
import { duplicateNumber } from "./coh-02-duplicate-number";

const found = (value: string | number, count: number) => ({
  cells: ["number"] as const,
  severity: "error" as const,
  facts: { value, count },
});

testRule(duplicateNumber, {
  valid: [
    { row: { number: "A1" }, actions: [{ number: "A2" }] },
    { row: { number: null, action: "Une" }, actions: [{ number: "\u00a0", action: "Deux" }] },
    { row: { number: { error: "#N/A" } }, actions: [{ number: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      row: { number: "A1" },
      actions: [{ number: "a1 " }, { number: "A2" }, { number: "A1" }],
      expect: [found("A1", 3), found("a1 ", 3), found("A1", 3)],
    },
    { row: { number: 1.1 }, actions: [{ number: "1,1" }], expect: [found(1.1, 2), found("1,1", 2)] },
  ],
});
