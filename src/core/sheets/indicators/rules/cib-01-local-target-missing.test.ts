import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts, type ExpectedFix } from "../../../../../test/support/rule-tester";
import { localTargetMissing } from "./cib-01-local-target-missing";

const found = { cells: ["local2"] as const, severity: "toFill" as const };
const relative = yearFacts("3.1", "2024-2025", "+5%");
const points = (relativeReading: string) => ({ relativeReading });
const taken = (
  column: string,
  after: number,
  { before = null }: { before?: string | null } = {},
): ExpectedFix => ({
  certainty: "proposal",
  edits: [{ column, before, after, format: "percent" }],
});

testRule(localTargetMissing(shape), {
  valid: [
    { row: { number: "1.1", local2: 0.75 } },
    // Written, though wrong: VAL-01.
    { row: { number: "1.1", local2: "à venir" } },
    { row: { number: "1.1", local2: { error: "#N/A" } } },
    // Too low, but there: CIB-02.
    { row: { number: "1.1", local2: 0 } },
    { row: { number: "1.1", applicable: "Sans objet", justification: "Aucun nouveau service" } },
    { row: { number: "1.1" }, identification: { fiscalYear: null } },
    { row: { number: "5.1" } },
    { row: { number: "5.2" }, identification: { fiscalYear: "2023-2024" } },
    { row: { number: "3.1" }, identification: { category: "OP" } },
  ],
  invalid: [
    {
      row: { number: "1.1" },
      expect: [{ ...found, facts: yearFacts("1.1", "2024-2025", "75%"), fix: taken("local2", 0.75) }],
    },
    {
      row: { number: "1.1", local3: "\u00a0" },
      identification: { fiscalYear: " 2025-2026 " },
      expect: [
        {
          cells: ["local3"],
          severity: "toFill",
          facts: yearFacts("1.1", "2025-2026", "90%"),
          fix: taken("local3", 0.9, { before: "\u00a0" }),
        },
      ],
    },
    // Two readings of « +5% », or nothing to add it to: which number is not ours to say.
    { row: { number: "3.1", applicable: "Sans objet" }, expect: [{ ...found, facts: relative }] },
    { row: { number: "3.1", baseline: 0.5 }, expect: [{ ...found, facts: relative }] },
    {
      row: { number: "3.1", baseline: 0 },
      identification: points("Augmentation relative"),
      expect: [{ ...found, facts: relative }],
    },
    {
      row: { number: "3.1", baseline: 0.7 },
      identification: { ...points("Points de pourcentage"), fiscalYear: "2025-2026" },
      expect: [
        {
          cells: ["local3"],
          severity: "toFill",
          facts: yearFacts("3.1", "2025-2026", "+10%"),
          fix: taken("local3", 0.8),
        },
      ],
    },
    {
      row: { number: "3.1", baseline: 2, unit: "0-4" },
      expect: [
        {
          ...found,
          facts: { ...relative, isIndex: true },
          fix: { certainty: "proposal", edits: [{ column: "local2", before: null, after: 2.1 }] },
        },
      ],
    },
  ],
});
