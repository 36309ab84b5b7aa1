/** What the official documents say, as people look it up: sections of items, with the place of each in the workbook. */
import type { ScopeColumn } from "../organizations/organization";
import type { FindingCell } from "../programme/finding/facts";

/** Something else that is published of an item, under its own heading. */
export interface ReferenceField {
  readonly header: string;
  /** Items of a list stand one a line, each after « • ». */
  readonly text: string;
}

export interface ReferenceTarget {
  /** Id of the fiscal year. */
  readonly year: string;
  /** As published. */
  readonly text: string;
}

/** How a rate is worked out. */
export interface ReferenceCalculation {
  readonly numerator: string;
  readonly denominator: string;
}

export interface ReferenceItem {
  /** Number by which it is known. */
  readonly id: string;
  /** What it stands under, the widest first: its orientation, its objective. */
  readonly under: readonly string[];
  /** Its wording; blank where only its number names it. It may begin with the number, as published. */
  readonly title: string;
  /** Categories of organizations that it is meant for; null where all are meant. */
  readonly scope: readonly ScopeColumn[] | null;
  /** In the order of the years; none where nothing is aimed at. */
  readonly targets: readonly ReferenceTarget[];
  readonly fields: readonly ReferenceField[];
  /** Null where it is no rate, or where nothing says how. */
  readonly calculation: ReferenceCalculation | null;
  /** There may be nothing to count in a year, which is not 0 %. */
  readonly mayCountNothing: boolean;
  /** Where its row is in the workbook; null where it is not. */
  readonly cell: FindingCell | null;
}

export interface ReferenceSection {
  /** Role of the sheet that the content is drawn on. */
  readonly role: string;
  /** Title of that sheet in the template. */
  readonly title: string;
  /** Section of the document that it comes from; null where it is not said. */
  readonly source: string | null;
  readonly items: readonly ReferenceItem[];
}

export interface OfficialReference {
  readonly title: string;
  readonly acronym: string;
  readonly version: string;
  /** Somebody wrote it in a file: what it says of calculations is theirs, else it is a proposal of the add-in. */
  readonly isFromFile: boolean;
  readonly sections: readonly ReferenceSection[];
}
