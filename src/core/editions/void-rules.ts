/**
 * Rules of the catalogue that no template gives anything to check. What people read of the
 * reason is in `locales/`.
 */
export const voidRuleIds = [
  // The template has no declared status of a gap: the state is worked out, never typed.
  "ECA-06",
  // The year-end result stands in one cell: there is no second follow-up to compare it with.
  "SUI-03",
  // The template keeps one rating of each risk: the level of the last follow-up is not in the workbook.
  "RIS-05",
  // Nothing is typed twice: organization, year and version stand in « Identification » alone.
  "COH-03",
] as const;

export type VoidRuleId = (typeof voidRuleIds)[number];
