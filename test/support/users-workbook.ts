/** Workbooks as organizations send them: a plan, people's own things on its sheets, and sheets of their own. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { emptySheet } from "../../src/sandbox/host/snapshot/empty";
import { chance } from "../parity/random";
import { ownStyles, withOwnThings } from "./own-things";

/** Figures with a table, its filter, the rows that it hides, totals, a chart, and a lock. */
function followUp(firstStyle: number): SheetSnapshot {
  const lines = [
    ["Projet", "Budget", "Dépensé"],
    ["Dossier santé", 125000, 83250.5],
    ["Téléphonie", 42000, null],
    ["Cybersécurité", 98000, 98000.75],
    ["Formation", 15500, 0],
  ] as const;
  const cells = lines.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === null ? [] : [{ row, column, value, ...(row > 0 && column > 0 && { style: firstStyle + 5 }) }],
    ),
  );
  return {
    ...emptySheet("Suivi interne"),
    cells: [
      ...cells,
      { row: 6, column: 1, value: 280500, formula: "=SUM(B2:B5)", style: firstStyle + 1 },
      { row: 6, column: 2, value: { error: "#DIV/0!" }, formula: "=C2/C5" },
    ],
    rows: [
      { row: 2, hidden: true },
      { row: 4, hidden: true },
    ],
    columns: [{ column: 0, width: 24, style: firstStyle }],
    freeze: { rows: 1, columns: 0 },
    tables: [
      {
        name: "Projets",
        range: "A1:C5",
        columns: ["Projet", "Budget", "Dépensé"],
        style: "TableStyleMedium4",
        showFilterButton: true,
        showBandedRows: true,
      },
    ],
    charts: [
      {
        type: "ColumnClustered",
        name: "Budget par projet",
        source: "A1:B5",
        title: "Budget",
        alternativeText: "Budget de chaque projet",
        place: "E2:K16",
      },
    ],
    conditionalFormats: [
      {
        range: "B2:C5",
        formula: "=$C2>$B2",
        style: { fill: "#FFC7CE", color: "#9C0006" },
        stopIfTrue: true,
        priority: 1,
      },
    ],
    names: [{ name: "Total", formula: "='Suivi interne'!$B$7", visible: true }],
    notes: [{ cell: "B7", text: "Selon le budget adopté" }],
    page: { landscape: true, fitToWidth: true, printArea: "A1:C7", footerLeft: "Interne", footerRight: "&P" },
  };
}

function archive(): SheetSnapshot {
  return {
    ...emptySheet("Archive"),
    visibility: "hidden",
    showGridlines: false,
    cells: [{ row: 2, column: 3, value: "Ancienne version" }],
    protection: { allowFormatColumns: true, allowAutoFilter: true, allowSort: false },
    conditionalFormats: [
      {
        range: "D3",
        formula: "=TODAY()>45000",
        style: { color: "#808080" },
        stopIfTrue: false,
        priority: 1,
      },
    ],
  };
}

/** The workbook of a plan with everything that people add to it; the same seed gives the same workbook. */
export function usersWorkbook(plan: WorkbookSnapshot, seed: number): WorkbookSnapshot {
  const random = chance(seed);
  const firstStyle = plan.styles.length;
  const ours = plan.sheets.map((sheet) =>
    sheet.visibility === "visible" && sheet.protection === null
      ? withOwnThings(sheet, random, firstStyle)
      : sheet,
  );
  return {
    ...plan,
    styles: [...plan.styles, ...ownStyles],
    sheets: random.oneIn(2)
      ? [followUp(firstStyle), ...ours, archive()]
      : [...ours, archive(), followUp(firstStyle)],
    names: [
      ...plan.names,
      { name: "Budget_total", formula: "='Suivi interne'!$B$7", visible: true },
      { name: "Taux_cache", formula: "=0.15", visible: false },
    ],
    customXmlParts: [...plan.customXmlParts, `<suivi xmlns="urn:exemple:suivi"><no>${seed}</no></suivi>`],
  };
}
