import { isExternal } from "../grid/external-reference";
import type { ActiveKind, ActiveParts, Grid } from "../grid/grid";
import { unmarkedSheets } from "../reading/locate";
import { planRule, type PlanFinding } from "../programme/rule/plan-rule";

type Reported =
  | Readonly<{ problem: "active"; kinds: string; count: number }>
  | Readonly<{ problem: "hidden-sheet"; value: string }>;

/** The template's own very hidden sheet, when a program dropped the name that marks it. */
const OURS = /^_reference(?: \(\d+\))?$/i;

const finding = (facts: Reported): PlanFinding<Reported> => ({ severity: "warning", cells: [], facts });

/** Names that refer to another workbook: in a file, each comes with the link that it goes through. */
function linkingNames({ names, sheets }: Grid): number {
  return [...names, ...sheets.flatMap((sheet) => sheet.names)].filter(({ formula }) => isExternal(formula))
    .length;
}

/** What the file says of its parts, and the links that its names give away. */
function activeParts(grid: Grid): readonly ActiveParts[] {
  const { activeParts: parts = [] } = grid;
  const countOf = (kind: ActiveKind): number => parts.find((part) => part.kind === kind)?.count ?? 0;
  const links = Math.max(countOf("external-link"), linkingNames(grid));
  const others = parts.filter(({ kind, count }) => kind !== "external-link" && count > 0);
  return links > 0 ? [{ kind: "external-link", count: links }, ...others] : others;
}

/**
 * Links to other workbooks, macros, connections, embedded objects and controls, and very hidden sheets that are
 * not the template's. Of the open workbook, Excel only tells the names and the sheets.
 */
export const activeContent = planRule({
  id: "PRI-02",
  severities: ["warning"],
  check({ grid }) {
    const parts = activeParts(grid);
    const kinds = parts.map(({ kind }) => kind).join("\n");
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const hidden = unmarkedSheets(grid).filter(
      ({ name, visibility }) => visibility === "veryHidden" && !OURS.test(name),
    );
    return {
      findings: [
        ...(parts.length > 0 ? [finding({ problem: "active", kinds, count })] : []),
        ...hidden.map(({ name }) => finding({ problem: "hidden-sheet", value: name })),
      ],
      checked: 1,
      skipped: 0,
    };
  },
});
