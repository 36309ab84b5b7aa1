/** A rule of the catalogue that this roadmap's template gives nothing to check. */
export interface VoidRule {
  readonly id: string;
  readonly reason: string;
}

export const voidRules: readonly VoidRule[] = [
  {
    id: "ECA-06",
    reason: "The template has no declared status of a gap: the state is worked out, never typed.",
  },
  {
    id: "SUI-03",
    reason: "The year-end result stands in one cell: there is no second follow-up to compare it with.",
  },
  {
    id: "SUI-02",
    reason: "The roadmap gives one filing date and seasons, not a deadline for each follow-up.",
  },
  {
    id: "RIS-05",
    reason:
      "The template keeps one rating of each risk: the level of the last follow-up is not in the workbook.",
  },
  {
    id: "COH-03",
    reason: "Nothing is typed twice: organization, year and version stand in « Identification » alone.",
  },
  { id: "VAR-STNG-01", reason: "It belongs to another programme, STNG 2019-2023." },
  { id: "VAR-STNG-02", reason: "It belongs to another programme, STNG 2019-2023." },
  { id: "VAR-MEIE-01", reason: "It belongs to another programme, PTN MEIE." },
  { id: "VAR-MEIE-02", reason: "It belongs to another programme, PTN MEIE." },
  { id: "VAR-PMT-01", reason: "It belongs to another programme, PMT 2022-2025." },
  { id: "VAR-PMT-02", reason: "It belongs to another programme, PMT 2022-2025." },
  { id: "VAR-00", reason: "It belongs to other programmes, which are over." },
];

/** Rules of the catalogue that apply, and are still to be written: a formula alone does not say them. */
export const laterRules: readonly string[] = [
  "STR-02",
  "STR-07",
  "FDR-01",
  "FDR-02",
  "FDR-03",
  "FDR-04",
  "VAL-04",
  "VAL-08",
  "PRI-01",
  "PRI-02",
];
