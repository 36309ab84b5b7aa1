/**
 * Cells that hold as much as Excel lets them, of texts on which a careless reader goes back over and over what it has
 * read, in every cell of a plan at once. How long each takes: `npm run bench:long-cells`.
 */
import { tableIds, type TableId } from "../../../test/support/ptn-sss";
import { tableOf } from "../programme/table/table";
import { fullPlan } from "../../../test/support/full-plan";
import { checkFindingWords } from "../../../test/support/finding-words";
import { hostileTexts } from "../../../test/support/hostile-texts";
import { planGrid, template, validated } from "../../../test/support/plan-grid";
import type { Grid } from "../grid/grid";
import { fields } from "../programme/workbook/identification";

/** What a cell holds at most is 32,767 characters. */
const LENGTH = 32_767;

const firstRow = (id: TableId): string | null => {
  const list = tableOf(template, id).keyList;
  return list === null ? null : String(template.lists[list]?.[0]);
};

/** A plan that is filled in, with another of these texts in each cell of the first row of each table, and of Identification. */
function filledWith(texts: readonly string[], first: number): Grid {
  let next = first;
  const one = (): string => texts[next++ % texts.length] ?? "";
  const rowOf = (id: TableId) =>
    Object.fromEntries(
      tableOf(template, id)
        .columns.filter(({ kind }) => kind === "input")
        .map((column) => [column.id, one()]),
    );
  const tables = Object.fromEntries(
    tableIds.map((id) => {
      const row = firstRow(id);
      if (id === "actions" || row === null) return [id, [rowOf(id), ...fullPlan.actions]];
      return [id, { ...fullPlan[id], [row]: rowOf(id) }];
    }),
  );
  const identification = Object.fromEntries(fields.map(({ id }) => [id, one()]));
  return planGrid({ ...fullPlan, ...tables, identification });
}

test.each([0, 5, 11, 23])(
  "every cell holds another hostile text, from the %ith on: all is told in words",
  (first) => {
    const texts = hostileTexts.map(([, of]) => of(LENGTH));
    const { findings, verdict } = validated(filledWith(texts, first), "2025-06-01");
    expect(verdict).toBe("to-correct");
    expect(findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(20);
    findings.forEach(checkFindingWords);
  },
);
