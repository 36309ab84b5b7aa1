import { cellOf, type OfficialRow, type OfficialCells } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { WorkforceColumn } from "./handles";

/** The official actions on the workforce (annex 7). */
export const workforceRows = ({
  workforceActions,
}: Pick<Roadmap, "workforceActions">): readonly OfficialRow[] =>
  workforceActions.map(({ id, wording }) => ({
    id,
    cells: { number: cellOf(id), action: cellOf(wording) } satisfies OfficialCells<WorkforceColumn>,
  }));
