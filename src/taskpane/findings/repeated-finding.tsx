import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SameFindings } from "../../app/group-same";
import type { FindingCell, Severity } from "../../core/findings/finding";
import type { Messages } from "../../locales/messages";
import { useFindingStyles } from "./finding-styles";
import { FixOffer } from "./fix-offer";

export interface RepeatedFindingProps {
  readonly group: SameFindings;
  readonly severity: Severity;
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
});

/** Findings that say the same thing: said once, with their number and a link to each cell. */
export function RepeatedFinding({ group, severity, words, onGoTo }: RepeatedFindingProps) {
  const frame = useFindingStyles();
  const styles = useStyles();
  const id = useId();
  const [all, setAll] = useState(false);
  const cells = group.findings.flatMap(({ cells: [cell] }) => (cell ? [cell] : []));
  const hidden = cells.length - shownAtFirst;
  const shown = all ? cells : cells.slice(0, shownAtFirst);
  const [first] = cells;
  const sheet = cells.every((cell) => cell.sheet === first?.sheet) ? first?.sheet : undefined;
  return (
    <li className={mergeClasses(frame.item, frame.box, frame[severity])}>
      <Body1 id={id}>{group.words.message}</Body1>{" "}
      <Caption1 className={styles.place}>
        {sheet === undefined ? words.cells(cells.length) : `${sheet}, ${words.cells(cells.length)}`}
      </Caption1>{" "}
      <ul className={styles.cells} aria-labelledby={id}>
        {shown.map((cell) => (
          <li key={`${cell.sheet}!${cell.address}`}>
            <button
              type="button"
              className={styles.cell}
              title={words.goTo}
              aria-label={words.cell(cell.sheet, cell.address)}
              onClick={() => {
                onGoTo(cell);
              }}
            >
              {sheet === undefined ? words.cell(cell.sheet, cell.address) : cell.address}
            </button>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <button
              type="button"
              className={styles.cell}
              aria-expanded={all}
              onClick={() => {
                setAll(!all);
              }}
            >
              {all ? words.showFewer : words.moreCells(hidden)}
            </button>
          </li>
        )}
      </ul>{" "}
      <Caption1 className={styles.place}>{words.fix(group.words.fix)}</Caption1>
      <FixOffer findings={group.findings} />
    </li>
  );
}
