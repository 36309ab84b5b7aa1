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
  /** Leaves everything as it is. */
  readonly cancel: string;
}
