import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FindingCell } from "../../core/findings/finding";
import type { Messages } from "../../locales/messages";
import { useFindingStyles } from "../findings/finding-styles";

/** One change on screen. */
export interface ChangeItem {
  readonly key: string;
  readonly label: string;
  /** What is seen, and what is heard when that says more. */
  readonly text: string;
  readonly heard?: string;
  readonly tone: "good" | "bad" | "neutral";
  /** In the open workbook; null when it is not there any more. */
  readonly cell: FindingCell | null;
}

export interface ChangeListProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ChangeItem[];
  readonly words: Messages["findings"];
  readonly onGoTo: (cell: FindingCell) => void;
}

const shownAtFirst = 8;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: "anywhere" },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  bad: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  neutral: { borderLeftColor: tokens.colorNeutralStroke1 },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  cell: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Changes of one kind under their heading; a long list shows its first ones. */
export function ChangeList({ id, title, items, words, onGoTo }: ChangeListProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const hidden = items.length - shownAtFirst;
  if (items.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {(all ? items : items.slice(0, shownAtFirst)).map((item) => (
          <Change key={item.key} item={item} words={words} onGoTo={onGoTo} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="transparent"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? words.showFewer : words.showAll(hidden)}
        </Button>
      )}
    </section>
  );
}

type ChangeProps = Pick<ChangeListProps, "words" | "onGoTo"> & { readonly item: ChangeItem };

function Change({ item: { label, text, heard, tone, cell }, words, onGoTo }: ChangeProps) {
  const frame = useFindingStyles();
  const styles = useStyles();
  const said = (
    <>
      <Caption1 className={styles.quiet}>{label}</Caption1>{" "}
      <Body1 className={styles.text} aria-hidden={heard !== undefined}>
        {text}
      </Body1>{" "}
      {heard !== undefined && <span className={styles.heard}>{heard}</span>}{" "}
      {cell && (
        <Caption1 className={styles.cell}>
          <ArrowRight16Regular aria-hidden />
          {words.cell(cell.sheet, cell.address)}
        </Caption1>
      )}
    </>
  );
  return (
    <li className={frame.item}>
      {cell ? (
        <button
          type="button"
          title={words.goTo}
          className={mergeClasses(frame.box, styles[tone], styles.button)}
          onClick={() => {
            onGoTo(cell);
          }}
        >
          {said}
        </button>
      ) : (
        <div className={mergeClasses(frame.box, styles[tone])}>{said}</div>
      )}
    </li>
  );
}
