import { Body1Strong, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  CheckmarkCircle20Filled,
  QuestionCircle20Regular,
} from "@fluentui/react-icons";
import { countFindings } from "../../app/count-findings";
import { groupFindings } from "../../app/group-findings";
import type { Validation } from "../../core/validation/validation";
import type { Messages } from "../../locales/messages";
import { SeverityIcon } from "./severity-icon";

export interface SummaryProps {
  readonly validation: Pick<Validation, "findings" | "verdict">;
  readonly words: Messages;
}

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px", margin: 0, padding: 0 },
  count: { display: "flex", alignItems: "center", gap: "4px", listStyleType: "none" },
  none: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground1 },
});

/** Nothing was found: good news only where everything was read. */
function None({ isGood, words }: { readonly isGood: boolean; readonly words: Messages["findings"] }) {
  const styles = useStyles();
  return (
    <div className={styles.count}>
      {isGood ? (
        <CheckmarkCircle20Filled className={styles.none} aria-hidden data-sign="good" />
      ) : (
        <QuestionCircle20Regular className={styles.unsure} aria-hidden data-sign="unsure" />
      )}
      <Body1Strong>{isGood ? words.none : words.noneRead}</Body1Strong>
    </div>
  );
}

/** How many findings of each severity, and how many are justified; read aloud when it changes. */
export function Summary({ validation, words: { findings: words, report } }: SummaryProps) {
  const styles = useStyles();
  const { findings, verdict } = validation;
  const { justified } = countFindings(findings);
  return (
    <div role="status" aria-atomic="true">
      {findings.length === 0 ? (
        <None isGood={verdict === "compliant"} words={words} />
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
