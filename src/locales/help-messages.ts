/** What depends on the version of Excel. */
export type ExcelOffer = "needed" | "notes" | "undo" | "oneUndo";

/** A stop of the guided tour, by what it shows. */
export type TourStop =
  | "insert"
  | "received"
  | "bar"
  | "commands"
  | "cell"
  | "tools"
  | "finding"
  | "rules"
  | "help";

/** The guided tour: each stop beside the part of the page that it is about. */
export interface TourMessages {
  readonly title: string;
  readonly explanation: string;
  readonly start: string;
  /** « Arrêt 2 sur 6 ». */
  readonly place: (place: number, all: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly skip: string;
  /** Instead of `next` at the last stop. */
  readonly end: string;
  readonly stops: Readonly<Record<TourStop, { readonly title: string; readonly text: string }>>;
}

/** Words of the page « Aide ». */
export interface HelpMessages {
  /** Button that opens the page. */
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly tour: TourMessages;
  readonly guide: { readonly title: string; readonly explanation: string; readonly open: string };
  readonly privacy: { readonly title: string; readonly items: readonly string[] };
  readonly about: {
    readonly title: string;
    readonly version: string;
    readonly excel: string;
    /** By Office's own names; another name is shown as it is. */
    readonly platforms: Readonly<Record<string, string>>;
    readonly offers: Readonly<Record<ExcelOffer, string>>;
    /** Name of the list of what this Excel offers. */
    readonly offered: string;
    readonly yes: string;
    readonly no: string;
    /** What people without one of these should know. */
    readonly noUndo: string;
  };
}
