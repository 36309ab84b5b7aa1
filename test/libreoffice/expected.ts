/** What `npm run validate` finds in the same workbooks. */
import path from "node:path";
import { z } from "zod";
import { shippedEngine } from "../../src/app/editions";
import { systemDay } from "../../src/cli/system-day";
import { CoverageCount } from "../../src/core/validation/coverage";
import type { Edition } from "../../src/core/programme/edition";
import type { Finding } from "../../src/core/programme/finding/finding";
import { finish } from "../../src/core/collections/steps";
import { rowFindings } from "../../src/core/validation/row-findings";
import { planScope } from "../../src/core/programme/rule/row-scope";
import { isoToSerial } from "../../src/core/calendar/dates";
import type { Grid } from "../../src/core/grid/grid";
import { readPlan } from "../../src/core/reading/read-plan";
import { lineOf, type Line } from "./codes";
import { command } from "./workbooks";

const report = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      status: z.literal("validated"),
      plans: z.array(
        z.object({
          findings: z.array(
            z.object({
              rule: z.string(),
              severity: z.string(),
              // Null where the workbook as a whole is meant.
              sheet: z.string().nullable(),
              cell: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The line of a finding with its first cell only: all that the report of the command names. */
const firstCellLine = ({ rule, severity, cells }: Finding): Line =>
  lineOf(
    severity,
    rule,
    cells[0]?.sheet ?? "",
    cells.slice(0, 1).map(({ address }) => address),
  );

export const lineOfFinding = ({ rule, severity, cells }: Finding): Line =>
  lineOf(
    severity,
    rule,
    cells[0]?.sheet ?? "",
    cells.map(({ address }) => address),
  );

/**
 * What validation finds in a plan that was read.
 * @throws Error when the workbook holds no plan.
 */
export function findingsOf(grid: Grid): readonly Finding[] {
  const outcome = shippedEngine.validate(grid, systemDay());
  if (outcome.status !== "validated") throw new Error("A workbook holds no plan");
  return outcome.validation.findings;
}

/** What the rules on one row find in a plan that was read: all that formulas can say. */
export function rowFindingsOf(grid: Grid, edition: Edition): readonly Finding[] {
  const plan = readPlan(grid, edition);
  const scope = planScope(plan, edition, isoToSerial(systemDay()));
  return finish(
    rowFindings({
      grid,
      plan,
      template: edition,
      scope,
      lenient: scope,
      coverage: new CoverageCount(edition.precedence),
    }),
  );
}

/**
 * Has the command validate workbooks that were read here too.
 * @throws Error when it does not find what the same code finds here: what is compared then means nothing.
 */
export function confirmWithCommand(grids: ReadonlyMap<string, Grid>): void {
  const printed = report.parse(JSON.parse(command("validate", [...grids.keys(), "--json"], [0, 1])));
  if (printed.files.length !== grids.size) throw new Error("The command leaves workbooks out");
  for (const { file, plans } of printed.files) {
    const findings = plans.flatMap((plan) => plan.findings);
    const grid = grids.get(file);
    const here = grid ? findingsOf(grid).map(firstCellLine) : [];
    const lines = findings.map(({ rule, severity, sheet, cell }) =>
      lineOf(severity, rule, sheet ?? "", cell === null ? [] : [cell]),
    );
    if (lines.join("\n") !== here.join("\n"))
      throw new Error(`The command does not say of ${path.basename(file)} what the same code says here`);
  }
}
