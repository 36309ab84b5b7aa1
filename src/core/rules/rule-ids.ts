/** Public, stable ids of the rules that are checked, as in the catalogue. */
export const ruleIds = [
  "POR-01",
  "POR-02",
  "POR-03",
  "VAL-01",
  "VAL-02",
  "VAL-03",
  "VAL-06",
  "VAL-07",
  "CIB-01",
  "CIB-02",
  "CIB-03",
  "CIB-04",
  "CIB-05",
  "CIB-06",
  "ECA-01",
  "ECA-02",
  "ECA-03",
  "ECA-05",
  "MES-01",
  "MES-03",
  "MES-04",
  "MES-05",
  "RIS-01",
  "RIS-02",
  "RIS-03",
  "DAT-01",
  "DAT-02",
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What the Diagnostic column has words for: each rule, and a case that says something else. */
export type DiagnosticId = RuleId | "ECA-02-local";
