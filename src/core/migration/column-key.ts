import { yearlessId, type Column } from "../programme/table/table";
import type { Template } from "../programme/template";

/** What a column is known by in every edition: its id and its fiscal year, never its place. */
export function columnKey({ roadmap }: Pick<Template, "roadmap">, column: Column): string {
  const { id, year } = column;
  const fiscalYear = year === undefined ? undefined : roadmap.fiscalYears[year - 1]?.id;
  return fiscalYear === undefined ? id : `${yearlessId(column)} ${fiscalYear}`;
}
