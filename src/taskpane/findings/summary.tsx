import { Body1Strong, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { countFindings } from "../../app/count-findings";
import { groupFindings } from "../../app/group-findings";
import type { Finding } from "../../core/findings/finding";
import type { Messages } from "../../locales/messages";
import { SeverityIcon } from "./severity-icon";

export interface SummaryProps {
  readonly findings: readonly Finding[];
  readonly words: Messages;
}

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px", margin: 0, padding: 0 },
  count: { display: "flex", alignItems: "center", gap: "4px", listStyleType: "none" },
  none: { color: tokens.colorStatusSuccessForeground1 },
});

/** How many findings of each severity, and how many are justified; read aloud when it changes. */
export function Summary({ findings, words: { findings: words, report } }: SummaryProps) {
  const styles = useStyles();
  const { justified } = countFindings(findings);
  return (
    <div role="status" aria-atomic="true">
      {findings.length === 0 ? (
        <div className={styles.count}>
          <CheckmarkCircle20Filled className={styles.none} aria-hidden />
          <Body1Strong>{words.none}</Body1Strong>
        </div>
      ) : (
        <ul className={styles.counts}>
          {groupFindings(findings).map(({ severity, count }) => (
            <li key={severity} className={styles.count}>
              <SeverityIcon severity={severity} size={16} />
              <Caption1Strong>{words.severities[severity].count(count)}</Caption1Strong>
            </li>
          ))}
          {justified > 0 && (
            <li className={styles.count}>
              <CheckmarkCircle16Regular className={styles.none} aria-hidden />
              <Caption1Strong>{report.justified(justified)}</Caption1Strong>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
