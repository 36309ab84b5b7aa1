import type { Roadmap } from "../../roadmap/schema";
import type { Table, TableId } from "../table";
import type { OfficialContent, OfficialRole } from "./content";
import { benefitsContent, roadmapContent } from "./sheet-content";
import { tableContent } from "./table-content";

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
