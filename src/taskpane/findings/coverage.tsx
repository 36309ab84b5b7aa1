import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { sumCoverage } from "../../app/sum-coverage";
import type { Validation } from "../../core/validation/validation";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";

export interface CoverageProps {
  readonly validation: Pick<Validation, "coverage" | "sheets" | "hidden">;
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
export function Coverage({ validation: { coverage, sheets, hidden }, words, talk }: CoverageProps) {
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
      <Reading sheets={sheets} hidden={hidden} words={words.verdict} />
    </footer>
  );
}

type ReadingProps = Pick<Validation, "sheets" | "hidden"> & { readonly words: Messages["verdict"] };

/** Which sheets were read, for what and why, which were not, and the hidden parts that hold findings. */
function Reading({ sheets, hidden, words }: ReadingProps) {
  const styles = useStyles();
  if (sheets.length === 0) return null;
  return (
    <details>
      <summary>{words.sheets.title}</summary>
      <ul className={styles.list}>
        {sheets.map((reading) => (
          <li key={reading.sheet}>{words.sheets.line(reading)}</li>
        ))}
        {hidden.map((part) => (
          <li key={`${part.sheet} ${part.range ?? ""}`}>{words.hidden.line(part)}</li>
        ))}
      </ul>
    </details>
  );
}
