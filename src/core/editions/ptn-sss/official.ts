import type { Roadmap } from "../../programme/roadmap/schema";
import type { Table, TableId } from "../../programme/table/table";
import type { OfficialContent, OfficialRole } from "../../programme/official/content";
import { benefitsContent, roadmapContent } from "../../sheets/roadmap/official";
import { tableContent } from "../../programme/official/table-content";

/** Everything official that the workbook holds, by the role of its sheet. */
export const officialContents = (
  roadmap: Roadmap,
  tables: Readonly<Record<TableId, Table>>,
): Readonly<Record<OfficialRole, OfficialContent>> => ({
  roadmap: roadmapContent(roadmap),
  indicators: tableContent("indicators", tables.indicators, roadmap),
  risks: tableContent("risks", tables.risks, roadmap),
  change: tableContent("change", tables.change, roadmap),
  workforce: tableContent("workforce", tables.workforce, roadmap),
  benefits: benefitsContent(roadmap),
});
