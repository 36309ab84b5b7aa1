/** Words of what may be taken back, and of what it costs where Excel cannot. */
export interface UndoMessages {
  /** The command that marks cells, where « Valider » does not. */
  readonly mark: {
    readonly command: string;
    /** In the menu: it asks first. */
    readonly ask: string;
    readonly working: string;
    /** What marking costs. */
    readonly cost: string;
    /** Cells that only marks would show. */
    readonly offered: (cells: number) => string;
    readonly confirm: string;
  };
  /** What a correction replaced is given back, where Ctrl+Z does not. */
  readonly fixes: {
    readonly command: string;
    readonly working: string;
    /** What the correction did. */
    readonly corrected: (cells: number) => string;
    readonly done: (cells: number) => string;
  };
  /** The template is taken back out, while nothing was typed in it. */
  readonly withdraw: {
    readonly ask: string;
    readonly title: string;
    readonly explanation: string;
    readonly confirm: string;
    readonly working: string;
    readonly done: (sheets: number) => string;
    readonly nothing: string;
    /** Why it stays: cells, sheets and names by their names, and how many more there are. */
    readonly stays: Readonly<
      Record<
        "typed" | "noted" | "referring" | "twice" | "unread",
        (names: readonly string[], more: number) => string
      >
    >;
    /** It stays, because no other sheet would be shown. */
    readonly alone: string;
  };
  /** Sheets of the template hold nothing any more, as undoing its insertion leaves them. */
  readonly emptied: {
    /** @param sheets those that people see. @param hasHidden whether the hidden one is empty too. */
    readonly told: (sheets: readonly string[], hasHidden: boolean) => string;
    readonly restore: string;
    readonly remove: string;
    readonly working: string;
    readonly done: (sheets: readonly string[], hasHidden: boolean) => string;
    /** They hold something again, or are gone. */
    readonly left: (sheets: readonly string[], hasHidden: boolean) => string;
    readonly nothing: string;
  };
  /** Leaves everything as it is. */
  readonly cancel: string;
}
