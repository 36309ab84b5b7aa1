import { testRule } from "../../../../../test/support/rule-tester";
import { followUpNotSaid } from "./str-06-follow-up-not-said";

const of = (field: "fiscalYear" | "followUp", value: string | number | boolean | null) => ({
  cells: [field] as const,
  severity: value === null || value === "\u00a0" ? ("toFill" as const) : ("error" as const),
  facts: { field, value },
});

testRule(followUpNotSaid, {
  valid: [
    // VAL-10 says it.
    { row: { fiscalYear: { error: "#N/A" }, followUp: { error: "#N/A" } } },
    { row: { fiscalYear: "2024-2025", followUp: "S2" } },
    { row: { fiscalYear: " 2026-2027\u00a0", followUp: "s1" } },
  ],
  invalid: [
    { row: { fiscalYear: null, followUp: "S1" }, expect: [of("fiscalYear", null)] },
    { row: { fiscalYear: "2024", followUp: "S1" }, expect: [of("fiscalYear", "2024")] },
    { row: { fiscalYear: "2027-2028", followUp: "S1" }, expect: [of("fiscalYear", "2027-2028")] },
    { row: { followUp: null }, expect: [of("followUp", null)] },
    { row: { followUp: "\u00a0" }, expect: [of("followUp", "\u00a0")] },
    { row: { followUp: "S3" }, expect: [of("followUp", "S3")] },
    { row: { fiscalYear: 2024, followUp: true }, expect: [of("fiscalYear", 2024), of("followUp", true)] },
  ],
});
