import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, QuestionCircle20Regular } from "@fluentui/react-icons";
import { countFindings, severities } from "../../app/count-findings";
import type { Validation } from "../../core/validation/validation";
import type { Messages } from "../../locales/messages";
import { Heard } from "../parts/heard";

export interface SummaryProps {
  readonly validation: Pick<Validation, "findings" | "verdict">;
  readonly words: Messages;
}

const useStyles = makeStyles({
  // It takes no room in the list.
  heard: { position: "absolute" },
  said: { display: "flex", alignItems: "center", gap: "4px" },
  none: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground1 },
});

/** Nothing was found: good news only where everything was read. */
function None({ isGood, words }: { readonly isGood: boolean; readonly words: Messages["findings"] }) {
  const styles = useStyles();
  return (
    <div className={styles.said}>
      {isGood ? (
        <CheckmarkCircle20Filled className={styles.none} aria-hidden data-sign="good" />
      ) : (
        <QuestionCircle20Regular className={styles.unsure} aria-hidden data-sign="unsure" />
      )}
      <Body1Strong>{isGood ? words.none : words.noneRead}</Body1Strong>
    </div>
  );
}

/** That there are no findings; else how many there are of each severity, read aloud when it changes: the page shows it on top. */
export function Summary({ validation, words: { findings: words, formats, report } }: SummaryProps) {
  const styles = useStyles();
  const { findings, verdict } = validation;
  const counts = countFindings(findings);
  return (
    <div role="status" aria-atomic="true" className={findings.length === 0 ? "" : styles.heard}>
      {findings.length === 0 ? (
        <None isGood={verdict === "compliant"} words={words} />
      ) : (
        <Heard>
          {formats.list([
            ...severities.map((severity) => words.severities[severity].count(counts[severity])),
            ...(counts.justified > 0 ? [report.justified(counts.justified)] : []),
          ])}
        </Heard>
      )}
    </div>
  );
}
