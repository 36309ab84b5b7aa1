import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowRight16Regular, CheckmarkCircle20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding, FindingCell } from "../../core/findings/finding";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { useFindingStyles } from "./finding-styles";

export interface JustifiedSectionProps {
  readonly findings: readonly Finding[];
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const shownAtFirst = 5;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { display: "flex", alignItems: "center", gap: "6px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0 },
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
  reason: { overflowWrap: "anywhere" },
});

/** Findings accepted with a reason in the report: they stay in view, apart from those that ask for something. */
export function JustifiedSection({ findings, words, talk, onGoTo }: JustifiedSectionProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { report } = words;
  const hidden = findings.length - shownAtFirst;
  if (findings.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="findings-justified">
      <div className={styles.heading}>
        <CheckmarkCircle20Regular className={styles.icon} aria-hidden />
        <h3 className={styles.title} id="findings-justified">
          {report.justifiedTitle}
        </h3>
        <Caption1 className={styles.quiet}>{report.justifiedMeaning}</Caption1>
      </div>
      <ul className={styles.list} aria-labelledby="findings-justified">
        {(all ? findings : findings.slice(0, shownAtFirst)).map((finding, place) => (
          <JustifiedItem key={place} finding={finding} words={words} talk={talk} onGoTo={onGoTo} />
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
          {all ? words.findings.showFewer : words.findings.showAll(hidden)}
        </Button>
      )}
    </section>
  );
}

type ItemProps = Omit<JustifiedSectionProps, "findings"> & { readonly finding: Finding };

function JustifiedItem({ finding, words, talk, onGoTo }: ItemProps) {
  const frame = useFindingStyles();
  const styles = useStyles();
  const { cells, rule, justified, severity } = finding;
  const [cell] = cells;
  const said = (
    <>
      <Caption1 className={styles.quiet}>
        {rule} – {talk.nameOf(rule)} ({words.findings.severities[severity].name})
      </Caption1>{" "}
      <Body1>{talk.describe(finding).message}</Body1>{" "}
      <Caption1 className={cell ? styles.cell : styles.quiet}>
        {cell && <ArrowRight16Regular aria-hidden />}
        {cell ? words.findings.cell(cell.sheet, cell.address) : words.findings.wholeWorkbook}
      </Caption1>{" "}
      {justified && <Caption1 className={styles.reason}>{words.report.justification(justified)}</Caption1>}
    </>
  );
  return (
    <li className={frame.item}>
      {cell ? (
        <button
          type="button"
          title={words.findings.goTo}
          className={mergeClasses(frame.box, styles.button)}
          onClick={() => {
            onGoTo(cell);
          }}
        >
          {said}
        </button>
      ) : (
        <div className={frame.box}>{said}</div>
      )}
    </li>
  );
}
