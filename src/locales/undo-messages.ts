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
  /** Leaves everything as it is. */
  readonly cancel: string;
}
