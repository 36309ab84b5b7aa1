import { cellOf, type OfficialRow } from "../../programme/official/content";
import type { Roadmap } from "../../programme/roadmap/schema";

/** The official actions on the workforce (annex 7). */
export const workforceRows = ({
  workforceActions,
}: Pick<Roadmap, "workforceActions">): readonly OfficialRow[] =>
  workforceActions.map(({ id, wording }) => ({
    id,
    cells: { number: cellOf(id), action: cellOf(wording) },
  }));
