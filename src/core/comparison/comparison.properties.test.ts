/** What holds of the comparison of any two versions of a plan. */
import fc from "fast-check";
import { fullPlan } from "../../../test/support/full-plan";
import { comparedWorkbook, TODAY } from "../../../test/support/compared";
import { planGrid, template, type RowInputs } from "../../../test/support/plan-grid";
import type { CellValue } from "../grid/grid";
import { comparePlans } from "./compare-plans";
import type { AnswerChange, Comparison, GapChange, GapTrend, RowChange } from "./comparison";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1), numRuns: 10 });

const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  ...[null, "", 0, 0.3, 0.1 + 0.2, 0.4, 0.75, 0.9, 1, 45, "40 %", 2.5, { error: "#N/A" }, true],
  ...["Sans objet", "Non disponible", "En cours", "Atteint", "Formation", "Équipe d’appoint"],
);
const indicatorColumns = ["applicable", "baseline", "unit", "local2", "mid3", "result1", "result2", "due2"];
const rowWith = (columns: readonly string[]): fc.Arbitrary<RowInputs> =>
  fc.dictionary(fc.constantFrom(...columns), value, { maxKeys: 5 });

const workbook = fc
  .record({
    indicators: fc.dictionary(
      fc.constantFrom(...template.roadmap.indicators.map(({ id }) => id)),
      rowWith(indicatorColumns),
    ),
    actions: fc.array(rowWith(["number", "aim", "type", "action", "due"]), { maxLength: 5 }),
    risks: fc.dictionary(fc.constantFrom("R01", "R02"), rowWith(["likelihood", "impact", "number"])),
  })
  .map(({ indicators, actions, risks }) =>
    comparedWorkbook(planGrid({ ...fullPlan, indicators, actions, risks })),
  );

test("a plan compared with itself says nothing but the gaps that it has", () => {
  fc.assert(
    fc.property(workbook, (plan) => {
      const { gaps, findings, answers, added, removed } = comparePlans(plan, plan, TODAY);
      expect({ findings, answers, added, removed }).toEqual({
        findings: { appeared: [], gone: [] },
        answers: [],
        added: [],
        removed: [],
      });
      expect(gaps.filter(({ trend }) => trend !== "unchanged")).toEqual([]);
    }),
  );
});

const backwards: Readonly<Record<GapTrend, readonly GapTrend[]>> = {
  closed: ["opened"],
  unmeasured: ["opened"],
  opened: ["closed", "unmeasured"],
  worsened: ["eased"],
  eased: ["worsened"],
  unchanged: ["unchanged"],
};
const gapName = ({ indicator, year }: GapChange) => `${indicator} ${year}`;
const answerName = ({ subject, column, row }: AnswerChange) =>
  `${subject} ${column} ${row?.key} ${row?.title}`;
const names = (rows: readonly RowChange[]) => rows.map(({ row }) => JSON.stringify(row)).sort();
const rules = (findings: Comparison["findings"]["gone"]) => findings.map(({ key }) => key).sort();

test("the other way round, what opened is closed, what was added is removed", () => {
  fc.assert(
    fc.property(workbook, workbook, (one, other) => {
      const there = comparePlans(one, other, TODAY);
      const back = comparePlans(other, one, TODAY);
      const returns = new Map(back.gaps.map((gap) => [gapName(gap), gap]));
      expect(back.gaps).toHaveLength(there.gaps.length);
      for (const gap of there.gaps) {
        const same = returns.get(gapName(gap));
        expect(same && [same.before, same.after]).toEqual([gap.after, gap.before]);
        expect(backwards[gap.trend]).toContain(same?.trend);
      }
      expect(names(back.added)).toEqual(names(there.removed));
      expect(names(back.removed)).toEqual(names(there.added));
      expect(rules(back.findings.gone)).toEqual(rules(there.findings.appeared));
      expect(rules(back.findings.appeared)).toEqual(rules(there.findings.gone));
      expect(back.gapsNotCompared).toBe(there.gapsNotCompared);
      const official = (changes: readonly AnswerChange[]) =>
        changes
          .filter(({ subject }) => subject !== "actions")
          .map(answerName)
          .sort();
      expect(official(back.answers)).toEqual(official(there.answers));
    }),
  );
});
