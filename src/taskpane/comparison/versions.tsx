import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import type { Comparison, PlanVersion } from "../../core/comparison/comparison";
import type { ComparisonMessages } from "../../locales/comparison-messages";
import type { Messages } from "../../locales/messages";

export interface VersionsProps {
  readonly comparison: Comparison;
  readonly file: string;
  readonly words: ComparisonMessages;
  /** How a roadmap is called. */
  readonly plan: Messages["plan"];
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { ...typographyStyles.caption1, width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  head: {
    ...typographyStyles.caption1Strong,
    padding: "4px",
    textAlign: "left",
    verticalAlign: "bottom",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  label: {
    padding: "4px 4px 4px 0",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  value: { padding: "4px", verticalAlign: "top", overflowWrap: "anywhere" },
  file: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** Which two versions are compared, and what makes them go badly together. */
export function Versions({ comparison, file, words, plan }: VersionsProps) {
  const styles = useStyles();
  const { previous, current } = comparison;
  const rows = [
    [words.organization, "organization"],
    [words.fiscalYear, "fiscalYear"],
    [words.followUp, "followUp"],
    [words.dataDate, "dataDate"],
  ] as const satisfies readonly (readonly [string, keyof PlanVersion])[];
  return (
    <div className={styles.box}>
      {words.warnings(comparison).map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>
              {words.previous}
              <div className={styles.file}>{file}</div>
            </th>
            <th scope="col" className={styles.head}>
              {words.current}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={styles.label}>
              {plan.roadmap}
            </th>
            <td className={styles.value}>{plan.followed(previous.roadmap)}</td>
            <td className={styles.value}>{plan.followed(current.roadmap)}</td>
          </tr>
          {rows.map(([label, field]) => (
            <tr key={field}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              <td className={styles.value}>{previous[field] ?? words.notSaid}</td>
              <td className={styles.value}>{current[field] ?? words.notSaid}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
