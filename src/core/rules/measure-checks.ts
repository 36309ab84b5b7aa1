/** Where a measure or an action stands, and what must go with it. */
export const measures = [
  { subject: "indicators", measure: "mitigation" },
  { subject: "actions", measure: "action" },
  { subject: "risks", measure: "mitigation" },
] as const;
