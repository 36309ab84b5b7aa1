import { Body1, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import { justifiedBy } from "../../app/justified-by";
import type { Finding } from "../../core/programme/finding/finding";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { CellBox, CellName, useBoxStyles } from "../parts/cell-box";
import { ShortList } from "../parts/short-list";

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
  reason: { overflowWrap: "anywhere" },
});

/** Findings accepted with a reason in the report: they stay in view, apart from those that ask for something. */
export function JustifiedSection({ findings, words, talk, onGoTo }: JustifiedSectionProps) {
  const styles = useStyles();
  const { report } = words;
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
      <Caption1 className={styles.quiet}>{words.verdict.justified(justifiedBy(findings))}</Caption1>
      <ShortList
        items={findings}
        shownAtFirst={shownAtFirst}
        labelledBy="findings-justified"
        words={words.findings}
      >
        {(finding, place) => (
          <JustifiedItem key={place} finding={finding} words={words} talk={talk} onGoTo={onGoTo} />
        )}
      </ShortList>
    </section>
  );
}

type ItemProps = Omit<JustifiedSectionProps, "findings"> & { readonly finding: Finding };

function JustifiedItem({ finding, words, talk, onGoTo }: ItemProps) {
  const frame = useBoxStyles();
  const styles = useStyles();
  const { cells, rule, justified, severity } = finding;
  const [cell] = cells;
  return (
    <li className={frame.item}>
      <CellBox cell={cell} words={words.findings} onGoTo={onGoTo}>
        <Caption1 className={styles.quiet}>
          {rule} – {talk.nameOf(rule)} ({words.findings.severities[severity].name})
        </Caption1>{" "}
        <Body1>{talk.describe(finding).message}</Body1>{" "}
        {cell ? (
          <CellName cell={cell} words={words.findings} />
        ) : (
          <Caption1 className={styles.quiet}>{words.findings.wholeWorkbook}</Caption1>
        )}{" "}
        {justified && <Caption1 className={styles.reason}>{words.report.justification(justified)}</Caption1>}
      </CellBox>
    </li>
  );
}
