import type { GapState, TemplatePart } from "../core/integrity/integrity";

/** Words of what a workbook lost of the template besides its contents. */
export interface IntegrityMessages {
  /** Heading, and the first word of a line of the command line. */
  readonly title: string;
  /** Under the heading: what is spared. */
  readonly explanation: string;
  readonly parts: Readonly<
    Record<
      TemplatePart,
      {
        /** What is lost: names of columns or fields, and how many are not named. */
        readonly lost: (names: readonly string[], more: number) => string;
        /** Everything of that kind is lost on the sheet. */
        readonly lostWhole: string;
        readonly why: string;
      }
    >
  >;
  /** One column or field with its cells, in the detailed list. */
  readonly place: (name: string, cells: string, state: GapState) => string;
  /** In the summary of the report. */
  readonly lostOn: (sheets: readonly string[]) => string;
  /** Opens the list of the sheets, when they are many. */
  readonly seeSheets: (sheets: number) => string;
  /** Opens the detailed list. */
  readonly details: string;
  readonly restore: string;
  /** Accessible name of the button of one sheet. */
  readonly restoreSheet: (sheet: string) => string;
  readonly restoreAll: string;
  readonly notRestorable: string;
  /** What to do with a file, said by the command line. */
  readonly inExcel: string;
  readonly unknown: (sheets: readonly string[]) => string;
  readonly working: string;
  /** Sheets on which everything asked is there again, checked. */
  readonly done: (sheets: readonly string[]) => string;
  readonly nothing: string;
  readonly refused: (sheets: readonly string[]) => string;
  /** Sheets that were left: somebody changed lists there meanwhile. */
  readonly changed: (sheets: readonly string[]) => string;
  /** Sheets that are not there any more. */
  readonly gone: (sheets: readonly string[]) => string;
  readonly remaining: (sheets: readonly string[]) => string;
}
