/** Action plans and risk registers as organizations keep them for themselves, each of another shape. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { toBlocks } from "../../src/core/grid/blocks";
import type { CellValue, FormatCategory, GridSheet } from "../../src/core/grid/grid";
import type { TableId } from "../../src/core/programme/table/table";

interface Formatted {
  readonly value: number;
  readonly format: FormatCategory;
}
type Cell = CellValue | Formatted | undefined;

/** A date cell, and a cell of percentages. */
const day = (iso: string): Formatted => ({ value: isoToSerial(iso), format: "date" });
const rate = (value: number): Formatted => ({ value, format: "percent" });

const isFormatted = (cell: Cell): cell is Formatted =>
  typeof cell === "object" && cell !== null && "format" in cell;

export function ownSheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly string[] = [],
): GridSheet {
  const width = Math.max(...rows.map(({ length }) => length));
  const at = (row: readonly Cell[], place: number): Cell => row[place] ?? null;
  const places = Array.from({ length: width }, (_, place) => place);
  return {
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: rows.map((row) =>
      places.map((place) => {
        const cell = at(row, place);
        return (isFormatted(cell) ? cell.value : cell) ?? null;
      }),
    ),
    formats: rows.map((row) =>
      places.map((place) => {
        const cell = at(row, place);
        return isFormatted(cell) ? cell.format : "general";
      }),
    ),
    names: [],
    merges: merges.flatMap(toBlocks),
  };
}

/** What is expected of a table: "taken / commented / listed" are numbers of cells. */
export interface OwnTable {
  readonly range: string;
  /** Rows of its header; one when absent. */
  readonly headers?: number;
  readonly title: string | null;
  readonly target: TableId;
  /** Header of the user's column, by id of the template's. */
  readonly columns: Readonly<Record<string, string>>;
  readonly counts: readonly [taken: number, commented: number, listed: number];
  /** What is written, row by row, by id of the template's column; a date as AAAA-MM-JJ. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** "address why" of what is nowhere. */
  readonly listed?: readonly string[];
  /** "address doubt" of what is to be looked at. */
  readonly doubtful?: readonly string[];
}

export interface OwnPlan {
  readonly name: string;
  readonly sheet: GridSheet;
  readonly tables: readonly OwnTable[];
  readonly outside?: readonly string[];
}

const NBSP = "\u00a0";

export const ownPlans: readonly OwnPlan[] = [
  {
    name: "other headers in another order, states in other words, dates and rates in every form",
    sheet: ownSheet("Suivi", [
      ["Plan d’action numérique 2024-2027"],
      ["Mis à jour en mars 2025"],
      [],
      [
        "Tâche",
        "Porteur",
        "Statut",
        "Date de fin prévue",
        "% d’avancement",
        "Indicateur visé",
        "Budget",
        "Remarques",
      ],
      [
        "Former les équipes",
        "Chef de la formation",
        "Terminé",
        day("2025-03-31"),
        rate(1),
        "1.1",
        15000,
        "Bien reçu",
      ],
      [
        "Migrer les serveurs",
        "Directrice TI",
        "en cours de réalisation",
        "30 juin 2025",
        "75 %",
        "Indicateur 1,2",
        null,
        null,
      ],
      ["Réviser les accès", "DRH", "À faire", "2026-01-15", 0.1, "2.1", "à venir", null],
      ["Documenter", "DRH", "en retard", "automne 2026", 50, null, null, "ligne 1\nligne 2"],
    ]),
    outside: ["A1"],
    tables: [
      {
        range: "A4:H8",
        title: "Mis à jour en mars 2025",
        target: "actions",
        columns: {
          action: "Tâche",
          owner: "Porteur",
          status: "Statut",
          due: "Date de fin prévue",
          progress: "% d’avancement",
          aim: "Indicateur visé",
          comments: "Remarques",
        },
        counts: [23, 4, 0],
        rows: [
          {
            action: "Former les équipes",
            owner: "Chef de la formation",
            status: "Réalisée",
            due: "2025-03-31",
            progress: 1,
            aim: "Indicateur 1.1",
            comments: `Bien reçu\nBudget${NBSP}: 15000`,
          },
          {
            action: "Migrer les serveurs",
            owner: "Directrice TI",
            status: "En cours",
            due: "2025-06-30",
            progress: 0.75,
            aim: "Indicateur 1.2",
          },
          {
            action: "Réviser les accès",
            owner: "DRH",
            status: "À venir",
            due: "2026-01-15",
            progress: 0.1,
            aim: "Indicateur 2.1",
            comments: `Budget${NBSP}: à venir`,
          },
          {
            action: "Documenter",
            owner: "DRH",
            progress: 0.5,
            comments: `ligne 1\nligne 2\nStatut${NBSP}: en retard\nDate de fin prévue${NBSP}: automne 2026`,
          },
        ],
      },
    ],
  },
];
