/** The comparison of what was read, against the editions of the roadmap that are shipped. */
import { comparePlans } from "../core/comparison/compare-plans";
import type { ComparedWorkbook, Comparison } from "../core/comparison/comparison";
import type { Validation } from "../core/validation/validation";
import type { Grid } from "../core/grid/grid";
import { editions } from "../core/editions/index";
import { templateOf } from "../core/editions/ptn-sss/template";
import { workbookWords } from "../locales/fr/workbook";

/** What was read of a workbook that holds a plan, and its validation. */
export type ReadPlan = Pick<ComparedWorkbook, "grid" | "validation">;

const templates = editions.map((edition) => templateOf(edition, workbookWords));

function withTemplate(grid: Grid, validation: Validation): ComparedWorkbook {
  const { id, version } = validation.roadmap;
  const template = templates.find(({ roadmap }) => roadmap.id === id && roadmap.version === version);
  if (!template) throw new Error(`no edition ${id} ${version} is shipped`);
  return { grid, template, validation };
}

/** What changed from a previous version of a plan to the current one; `today` is AAAA-MM-JJ. */
export function compareGrids(previous: ReadPlan, current: ReadPlan, today: string): Comparison {
  return comparePlans(
    withTemplate(previous.grid, previous.validation),
    withTemplate(current.grid, current.validation),
    today,
  );
}
