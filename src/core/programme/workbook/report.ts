/**
 * The sheet « Rapport de validation » as part of the file's format: its headers are how decisions
 * are found again. Its sentences are in `locales/`.
 */

import type { FindingCell } from "../finding/facts";

/** Role of the sheet in its mark. */
export const REPORT_ROLE = "report" as const;

/** Role of the sheet that holds the rules. */
export const CATALOGUE_ROLE = "catalogue";

/** Sheets that are drawn again whenever they are asked for: they tell nothing of the template in the workbook. */
export const drawnAnew: ReadonlySet<string> = new Set([REPORT_ROLE, CATALOGUE_ROLE]);

/** What is decided of a finding. */
export const TO_FIX = "À corriger";
export const ACCEPTED = "Accepté";
export const JUSTIFIED = "Justifié";
export const decisionWords = [TO_FIX, ACCEPTED, JUSTIFIED] as const;

export const reportColumnIds = [
  "severity",
  "rule",
  "sheet",
  "cell",
  "message",
  "fix",
  "source",
  "decision",
  "reason",
  "author",
  "state",
  "key",
] as const;
export type ReportColumnId = (typeof reportColumnIds)[number];

export interface ReportColumn {
  readonly id: ReportColumnId;
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** In the order of the sheet; the key is hidden. */
export const reportColumns: readonly ReportColumn[] = [
  { id: "severity", header: "Gravité", width: 17 },
  { id: "rule", header: "Règle", width: 9 },
  { id: "sheet", header: "Feuille", width: 16 },
  { id: "cell", header: "Cellule", width: 9 },
  { id: "message", header: "Message", width: 42 },
  { id: "fix", header: "Correction proposée", width: 36 },
  { id: "source", header: "Source", width: 22 },
  { id: "decision", header: "Décision", width: 13 },
  { id: "reason", header: "Justification", width: 30 },
  { id: "author", header: "Décidé par", width: 16 },
  { id: "state", header: "État", width: 14 },
  { id: "key", header: "_cle", width: 10 },
];

/** The columns of a report that was written before it said who decides. */
export const formerReportColumns: readonly ReportColumn[] = reportColumns.filter(({ id }) => id !== "author");

/** Key of a row of ours that has none: a row without key is somebody else's. */
export const NO_KEY = "-";

/** Zero-based row of the headers in the report as it is drawn, under its summary. */
export const REPORT_HEADER_ROW = 8;

/** Place of a column in the report as it is drawn. */
export const reportColumnPlace = (id: ReportColumnId): number =>
  reportColumns.findIndex((column) => column.id === id);

/**
 * A row of the report: what could not be read, a finding, a rule that could not look everywhere, an older decision,
 * what was read, or the good news.
 */
export interface ReportRow {
  readonly kind: "unread" | "finding" | "unchecked" | "past" | "reading" | "nothing";
  readonly texts: Readonly<Record<ReportColumnId, string>>;
  /** Where the link leads. */
  readonly cell: FindingCell | null;
}

/** The report in words, wherever it goes: the sheet, a file, the clipboard. */
export interface Report {
  readonly organization: string;
  /** Label and text of each line above the table. */
  readonly summary: readonly (readonly [string, string])[];
  readonly rows: readonly ReportRow[];
}
