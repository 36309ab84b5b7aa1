import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RuleExplanation } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";

export interface RuleReasonProps {
  readonly explanation: RuleExplanation;
  /** Id of the rule's heading: several reasons are on the page. */
  readonly rule: string;
  readonly words: Messages["findings"];
}

const useStyles = makeStyles({
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: {
    display: "inline-block",
    minHeight: "24px",
    lineHeight: "24px",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  text: { margin: "0 0 4px" },
});

/** « Pourquoi? »: why the rule matters and where it comes from, for whoever asks. */
export function RuleReason({ explanation, rule, words }: RuleReasonProps) {
  const styles = useStyles();
  return (
    <details className={styles.reason}>
      <summary className={styles.summary} aria-describedby={rule}>
        {words.why}
      </summary>
      <p className={styles.text}>{explanation.why}</p>
      <p className={styles.text}>{words.source(explanation.source)}</p>
    </details>
  );
}
