import { fromA1 } from "../../grid/address";
import type { Finding } from "./finding";
import { severities } from "./facts";

/** Findings by severity, then in the order in which a reader meets them: the workbook as a whole, then sheet, row, column. */
export function orderFindings(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const rank = (finding: Finding): readonly number[] => {
    const [cell] = finding.cells;
    const position = (cell && fromA1(cell.address)) ?? { row: 0, column: 0 };
    const sheet = cell ? sheets.indexOf(cell.sheet) : -1;
    return [severities.indexOf(finding.severity), sheet, position.row, position.column];
  };
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((left, right) => {
      const differing = left.rank.findIndex((item, place) => item !== right.rank[place]);
      return differing < 0 ? 0 : (left.rank[differing] ?? 0) - (right.rank[differing] ?? 0);
    })
    .map(({ finding }) => finding);
}
