/** Public, stable ids of the rules on one row, as in the catalogue. */
export const rowRuleIds = [
  "STR-04",
  "STR-05",
  "STR-06",
  "STR-08",
  "POR-01",
  "POR-02",
  "POR-03",
  "VAL-01",
  "VAL-02",
  "VAL-03",
  "VAL-05",
  "VAL-06",
  "VAL-07",
  "VAL-09",
  "VAL-10",
  "VAL-12",
  "VAL-13",
  "CIB-01",
  "CIB-02",
  "CIB-03",
  "CIB-04",
  "CIB-05",
  "CIB-06",
  "ECA-01",
  "ECA-02",
  "ECA-03",
  "ECA-04",
  "ECA-05",
  "SUI-01",
  "SUI-02",
  "MES-01",
  "MES-02",
  "MES-03",
  "MES-04",
  "MES-05",
  "MES-06",
  "ACT-01",
  "ACT-02",
  "ACT-03",
  "RIS-01",
  "RIS-02",
  "RIS-03",
  "RIS-04",
  "RIS-06",
  "GDC-01",
  "DAT-01",
  "DAT-02",
  "DAT-03",
  "DAT-04",
  "DAT-05",
  "COH-01",
  "COH-02",
] as const;

/** Public, stable ids of the rules that only look at the plan as a whole, as in the catalogue. */
export const planRuleIds = [
  "STR-01",
  "STR-02",
  "STR-03",
  "STR-07",
  "STR-09",
  "STR-10",
  "STR-11",
  "STR-12",
  "STR-15",
  "STR-16",
  "STR-13",
  "FDR-01",
  "FDR-02",
  "FDR-03",
  "FDR-04",
  "VAL-04",
  "VAL-08",
  "VAL-14",
  "VAL-11",
  "COH-04",
  "PRI-01",
  "PRI-02",
] as const;

export type RowRuleId = (typeof rowRuleIds)[number];
export type PlanRuleId = (typeof planRuleIds)[number];
export type RuleId = RowRuleId | PlanRuleId;

/** Every rule that is checked. */
export const ruleIds: readonly RuleId[] = [...planRuleIds, ...rowRuleIds];

/** What the Diagnostic column has words for: each rule on a row, and a case that says something else. */
export type DiagnosticId =
  | RowRuleId
  | "CIB-05-no-number"
  | "DAT-05-data"
  | "ECA-01-unavailable"
  | "ECA-02-local"
  | "ECA-02-pace"
  | "GDC-01-excused"
  | "MES-01-running"
  | "MES-03-running"
  | "STR-04-category"
  | "STR-04-organization"
  | "STR-06-fiscalYear"
  | "STR-06-followUp"
  | "SUI-01-late"
  | "VAL-05-result";
