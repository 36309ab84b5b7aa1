import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";
import { stop } from "../parts/arrow-stop";

export interface CellLinksProps {
  readonly cells: readonly FindingCell[];
  /** Id of what is said of the cells. */
  readonly said: string;
  readonly words: Messages["findings"];
  readonly onGoTo: (cell: FindingCell) => void;
}

const shownAtFirst = 8;

const useStyles = makeStyles({
  place: { color: tokens.colorNeutralForeground2 },
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  cell: {
    minWidth: "32px",
    minHeight: "24px",
    padding: "0 6px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  more: { alignSelf: "flex-start" },
});

/** A link to each cell, sheet by sheet, with their number; a long list shows its first ones. */
export function CellLinks({ cells, said, words, onGoTo }: CellLinksProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const hidden = cells.length - shownAtFirst;
  const shown = all ? cells : cells.slice(0, shownAtFirst);
  return (
    <>
      {[...new Set(shown.map(({ sheet }) => sheet))].map((sheet) => (
        <div key={sheet}>
          <Caption1 className={styles.place}>
            {words.cellsOf(sheet, cells.filter((cell) => cell.sheet === sheet).length)}
          </Caption1>{" "}
          <ul className={styles.cells} aria-labelledby={said}>
            {shown
              .filter((cell) => cell.sheet === sheet)
              .map((cell) => (
                <li key={cell.address}>
                  <button
                    type="button"
                    {...stop}
                    className={styles.cell}
                    title={words.goTo}
                    aria-label={words.cell(sheet, cell.address)}
                    onClick={() => {
                      onGoTo(cell);
                    }}
                  >
                    {cell.address}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <button
          type="button"
          className={mergeClasses(styles.cell, styles.more)}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? words.showFewer : words.moreCells(hidden)}
        </button>
      )}
    </>
  );
}
