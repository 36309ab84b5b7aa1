import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { sumCoverage } from "../../app/sum-coverage";
import type { RuleCoverage } from "../../core/findings/finding";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";

export interface CoverageProps {
  readonly coverage: readonly RuleCoverage[];
  readonly words: Messages;
  readonly talk: RuleTalk;
}

const useStyles = makeStyles({
  coverage: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingLeft: "20px" },
});

/** What was examined and what was not: "no findings" never hides an unread plan. */
export function Coverage({ coverage, words, talk }: CoverageProps) {
  const styles = useStyles();
  const { rules, checks, unchecked } = sumCoverage(coverage);
  return (
    <footer className={styles.coverage}>
      <div>{words.coverage.checked(rules, checks)}</div>
      {unchecked.length === 0 ? (
        <div>{words.coverage.allChecked}</div>
      ) : (
        <details>
          <summary>{words.coverage.unchecked(unchecked.length)}</summary>
          <ul className={styles.list}>
            {unchecked.map(({ rule, skipped, why }) => (
              <li key={rule}>{words.coverage.skipped(talk.nameOf(rule), skipped, why)}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
