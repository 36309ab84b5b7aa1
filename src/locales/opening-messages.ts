/** The pane opens with the workbook: words of the command and of what became of it. */
export interface OpeningMessages {
  readonly open: string;
  /** The command that takes it back. */
  readonly stop: string;
  readonly working: string;
  readonly opens: string;
  readonly stopped: string;
  /** Button of the message, that takes it back. */
  readonly takeBack: string;
}
