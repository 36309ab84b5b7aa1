/** What a sheet of indicators is called, and its official columns: each programme has its own headings. */
export interface IndicatorLook {
  /** Title of the sheet. */
  readonly title: string;
  /** Stable name of the Excel table, after the prefix. */
  readonly tableName: string;
  readonly objective: string;
  readonly indicator: string;
  /** Before the year, in the header of its target. */
  readonly target: string;
}

export const usualLook: IndicatorLook = {
  title: "Indicateurs",
  tableName: "Indicateurs",
  objective: "Objectif",
  indicator: "Indicateur",
  target: "Cible ministérielle",
};
