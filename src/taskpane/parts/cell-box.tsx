import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { stop } from "./arrow-stop";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";

export interface CellBoxProps {
  /** None when what is said is not about a cell, or is about one that is not there any more. */
  readonly cell: FindingCell | null | undefined;
  /** Colour of the left edge. */
  readonly edge?: string | undefined;
  /** It stands in the frame of something else. */
  readonly isPart?: boolean;
  readonly words: Messages["findings"];
  readonly onGoTo: (cell: FindingCell) => void;
  readonly children: ReactNode;
}

/** Frame of what is said in a list, its left edge coloured by what it is worth. */
export const useBoxStyles = makeStyles({
  item: { listStyleType: "none" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px 10px",
    textAlign: "left",
    boxSizing: "border-box",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  toFill: { borderLeftColor: tokens.colorPalettePurpleBorderActive, borderLeftStyle: "dotted" },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
});

const useStyles = makeStyles({
  part: { padding: "4px 0", border: "none" },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
});

/** What is said of a cell. Pressing it goes to the cell, when there is one. */
export function CellBox({ cell, edge, isPart = false, words, onGoTo, children }: CellBoxProps) {
  const frame = useBoxStyles();
  const styles = useStyles();
  const box = mergeClasses(frame.box, isPart ? styles.part : edge);
  if (!cell) return <div className={box}>{children}</div>;
  return (
    <button
      type="button"
      {...stop}
      title={words.goTo}
      className={mergeClasses(box, styles.button)}
      onClick={() => {
        onGoTo(cell);
      }}
    >
      {children}
    </button>
  );
}

/** Sheet and address, as the link that the box is. */
export function CellName({
  cell,
  words,
}: {
  readonly cell: FindingCell;
  readonly words: Messages["findings"];
}) {
  const styles = useStyles();
  return (
    <Caption1 className={styles.name}>
      <ArrowRight16Regular aria-hidden />
      {words.cell(cell.sheet, cell.address)}
    </Caption1>
  );
}
