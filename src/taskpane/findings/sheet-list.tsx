import { Body1Strong, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { SheetChoices } from "../../core/reading/sheet-choices";
import { usePanelStyles } from "../parts/panel-styles";
import type { SheetTools } from "./sheet-context";

export interface SheetListProps {
  readonly id: string;
  readonly choices: SheetChoices;
  readonly tools: SheetTools;
  readonly onRead: (sheet: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});

/** The sheets that could be read in a role, with what each holds, to read one. Takes the focus, so that it is read first. */
export function SheetList({ id, choices, tools: { words, busy }, onRead, onCancel }: SheetListProps) {
  const panel = usePanelStyles();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const { sheets } = words;
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} id={id} role="group" aria-labelledby={title} tabIndex={-1} className={panel.panel}>
      <p id={title} className={panel.title}>
        {sheets.title(choices.role)}
      </p>
      <Caption1 className={panel.note}>{sheets.explanation}</Caption1>
      <ul className={styles.list} aria-labelledby={title}>
        {choices.candidates.map((candidate) => (
          <li key={candidate.sheet} className={styles.item}>
            <Body1Strong>{candidate.sheet}</Body1Strong>
            <Caption1>{sheets.holds(candidate)}</Caption1>
            {candidate.isRead ? (
              <Caption1 className={panel.note}>{sheets.isRead}</Caption1>
            ) : (
              <Button
                size="small"
                aria-label={sheets.at(sheets.read, candidate.sheet)}
                disabledFocusable={busy}
                onClick={() => {
                  onRead(candidate.sheet);
                }}
              >
                {sheets.read}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={panel.buttons}>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {sheets.cancel}
        </Button>
      </div>
    </div>
  );
}
