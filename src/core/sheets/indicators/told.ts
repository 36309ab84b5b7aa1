import type { Table } from "../../programme/table/table";
import { gapColumns, type IndicatorColumn } from "./handles";
import { synonyms } from "./headers";

/** What engines are told of the columns of « Indicateurs ». */
export const told: Pick<Table<IndicatorColumn>, "gaps" | "progress" | "unit" | "synonyms"> = {
  gaps: gapColumns,
  progress: { due: "due" },
  unit: "unit",
  synonyms,
};
