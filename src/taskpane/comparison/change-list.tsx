import { Body1, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";
import { CellBox, CellName, useBoxStyles } from "../parts/cell-box";
import { Heard } from "../parts/heard";
import { ShortList } from "../parts/short-list";

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
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: "anywhere" },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  bad: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  neutral: { borderLeftColor: tokens.colorNeutralStroke1 },
});

/** Changes of one kind under their heading; a long list shows its first ones. */
export function ChangeList({ id, title, items, words, onGoTo }: ChangeListProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ShortList items={items} shownAtFirst={shownAtFirst} labelledBy={id} words={words}>
        {(item) => <Change key={item.key} item={item} words={words} onGoTo={onGoTo} />}
      </ShortList>
    </section>
  );
}

type ChangeProps = Pick<ChangeListProps, "words" | "onGoTo"> & { readonly item: ChangeItem };

function Change({ item: { label, text, heard, tone, cell }, words, onGoTo }: ChangeProps) {
  const frame = useBoxStyles();
  const styles = useStyles();
  return (
    <li className={frame.item}>
      <CellBox cell={cell} edge={styles[tone]} words={words} onGoTo={onGoTo}>
        <Caption1 className={styles.quiet}>{label}</Caption1>{" "}
        <Body1 className={styles.text} aria-hidden={heard !== undefined}>
          {text}
        </Body1>{" "}
        {heard !== undefined && <Heard>{heard}</Heard>} {cell && <CellName cell={cell} words={words} />}
      </CellBox>
    </li>
  );
}
