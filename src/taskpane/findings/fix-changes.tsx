import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { ShownEdit } from "../../core/programme/finding/shown-edit";
import type { Messages } from "../../locales/messages";
import { Heard } from "../parts/heard";

export interface FixChangesProps {
  readonly changes: readonly ShownEdit[];
  /** Name of the list, for a screen reader. */
  readonly label: string;
  readonly words: Messages;
}

/** A longer list scrolls. */
const shownAtOnce = 4;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  scroll: {
    maxHeight: "180px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  change: { ...typographyStyles.body1, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  arrow: { margin: "0 6px", verticalAlign: "middle", color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Each cell of a correction: what it holds, what it would hold. */
export function FixChanges({ changes, label, words }: FixChangesProps) {
  const styles = useStyles();
  const isLong = changes.length > shownAtOnce;
  return (
    <ul
      aria-label={label}
      className={mergeClasses(styles.list, isLong && styles.scroll)}
      {...(isLong && { tabIndex: 0 })}
    >
      {changes.map((change) => (
        <Change key={`${change.cell.sheet}!${change.cell.address}`} change={change} words={words} />
      ))}
    </ul>
  );
}

function Change({ change, words }: { readonly change: ShownEdit; readonly words: Messages }) {
  const styles = useStyles();
  const { cell, before, after, unmerge } = change;
  const { fixes, findings } = words;
  const now = fixes.shown(before);
  const isReread = before.kind === "text" && ["number", "percent", "date"].includes(after.kind);
  return (
    <li>
      <Caption1 className={styles.place}>{findings.cell(cell.sheet, cell.address)}</Caption1>
      {unmerge !== undefined && <div className={styles.change}>{fixes.separated(unmerge)}</div>}
      {unmerge === undefined && (
        <div className={styles.change}>
          <Heard>{fixes.before} </Heard>
          {isReread ? fixes.asText(now) : now}
          <ArrowRight16Regular className={styles.arrow} aria-hidden />
          <Heard> {fixes.after} </Heard>
          <span className={styles.after}>{fixes.shown(after)}</span>
        </div>
      )}
    </li>
  );
}
