import type { Grid } from "../grid/grid";
import type { TemplateChoice } from "../programme/draw-context";
import type { Edition } from "../programme/edition";
import { readPlan } from "../reading/read-plan";

/** Fields of « Identification » that the form of the insertion fills in. */
export const choiceFields = ["category", "organization", "fiscalYear"] as const;

/** What a template was inserted for, as « Identification » says it now. */
export function choiceIn(grid: Grid, edition: Edition): TemplateChoice {
  const { identification } = readPlan(grid, edition);
  const said = (id: string): string => {
    const value = identification?.cells[id]?.value ?? null;
    return typeof value === "string" ? value : "";
  };
  const [category, organization, fiscalYear] = choiceFields.map(said);
  return { category: category ?? "", organization: organization ?? "", fiscalYear: fiscalYear ?? "" };
}
