/** What holds for any correction that is offered, whatever the workbook made from the template holds. */
import fc from "fast-check";
import { withEdits } from "../../../../test/support/apply-fix";
import { planGrid, validated, type PlanInputs, type RowInputs } from "../../../../test/support/plan-grid";
import { runs } from "../../../../test/support/whole";
import { fromA1 } from "../../grid/address";
import type { CellValue, Grid } from "../../grid/grid";
import type { Finding } from "./finding";
import { severities, type FindingCell } from "./facts";

// The same examples each time: PROPERTY_SEED=n tries others.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

const TODAY = "2025-04-15";

const number = fc.constantFrom<CellValue>(0, 0.4, 0.75, 0.9, 1, 40, 75, 90, 100, 0.005, 250, 3, 12);
const asTyped = fc.constantFrom<CellValue>(
  "87,5 %",
  "87.5%",
  "\u00a040 %",
  "75",
  "0,75",
  "1 234",
  "2025-03-31",
  "31/12/2025",
  "15 mars 2025",
  "Sans objet",
  "Non disponible",
  "à venir",
  null,
);
const content = fc.oneof(number, asTyped);

const row = (columns: readonly string[]): fc.Arbitrary<RowInputs> =>
  fc.dictionary(fc.constantFrom(...columns), content, { maxKeys: 6 });

const indicators = [
  "local1",
  "local2",
  "result1",
  "result2",
  "mid2",
  "numerator2",
  "denominator2",
  "baseline",
];
const risks = ["likelihood", "impact", "mitigation", "residualLikelihood"];
const actions = ["number", "due", "start", "progress", "done", "action"];

const ofLines = (lines: readonly string[], columns: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...lines), row(columns), { maxKeys: 4 });

const inputs: fc.Arbitrary<PlanInputs> = fc.record({
  choice: fc.constant({ category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" }),
  identification: fc.record({ category: fc.constantFrom("MSSS", "OP", "RSSS"), followUp: fc.constant("S2") }),
  indicators: ofLines(["1.1", "1.2", "2.2", "3.1"], indicators),
  risks: ofLines(["R01", "R02", "R03"], risks),
  actions: fc.array(row(actions), { maxLength: 4 }),
});

const said = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;
const first = ({ cells: [cell] }: Finding): string => (cell ? said(cell) : "");
const rank = ({ severity }: Finding): number => severities.indexOf(severity);
const findingsOf = (grid: Grid): readonly Finding[] => validated(grid, TODAY).findings;

const contentOf = (grid: Grid, { sheet, address }: FindingCell): CellValue | undefined => {
  const found = grid.sheets.find(({ name }) => name === sheet);
  const place = fromA1(address);
  return found?.values[(place?.row ?? -1) - found.origin.row]?.[(place?.column ?? -1) - found.origin.column];
};

/**
 * What could not be read hid what it says: 40 typed for 40 % was no gap. Once there is an answer, the rules
 * that judge answers may find it wanting; a rule on how the answer is written may not.
 */
const judgesAnswers = /^(ECA|MES|CIB|ACT|RIS|SUI)-/;

const fixed = new Set<string>();

test("a correction names what its cells hold, ends its finding, and leaves nothing graver to correct in form", () => {
  fc.assert(
    fc.property(inputs, (plan) => {
      const grid = planGrid(plan);
      const before = findingsOf(grid);
      const known = new Set(before.map((item) => `${item.rule} ${first(item)}`));
      for (const finding of before) {
        const { fix } = finding;
        if (!fix) continue;
        fixed.add(finding.rule);
        for (const { cell, before: held } of fix.edits) expect(contentOf(grid, cell)).toEqual(held);
        const after = findingsOf(withEdits(grid, fix.edits));
        const same = after.filter((item) => item.rule === finding.rule && first(item) === first(finding));
        expect({ finding, same }).toEqual({ finding, same: [] });
        const graver = after.filter(
          (item) =>
            rank(item) < rank(finding) &&
            !known.has(`${item.rule} ${first(item)}`) &&
            !judgesAnswers.test(item.rule),
        );
        expect({ finding, graver }).toEqual({ finding, graver: [] });
      }
    }),
    { numRuns: runs(60, 4) },
  );
});

test("chance met every kind of correction on the answers", () => {
  expect([...fixed].sort()).toEqual(
    expect.arrayContaining(["CIB-01", "CIB-02", "COH-02", "VAL-03", "VAL-04"]),
  );
});
