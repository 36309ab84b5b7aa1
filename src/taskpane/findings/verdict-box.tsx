import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { justifiedBy } from "../../app/justified-by";
import type { Verdict } from "../../app/verdict";
import type { Validation } from "../../core/validation/validation";
import type { Messages } from "../../locales/messages";

export interface VerdictBoxProps {
  readonly validation: Pick<Validation, "unread" | "findings"> & { readonly verdict: Verdict };
  readonly words: Messages["verdict"];
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px",
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  compliant: { borderLeftColor: tokens.colorStatusSuccessForeground1 },
  incomplete: { borderLeftColor: tokens.colorPalettePurpleForeground2 },
  "to-correct": { borderLeftColor: tokens.colorStatusDangerForeground1 },
  "not-a-plan": { borderLeftColor: tokens.colorStatusWarningForeground1 },
  unreadable: { borderLeftColor: tokens.colorStatusWarningForeground1 },
  inconclusive: { borderLeftColor: tokens.colorStatusWarningForeground1 },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", listStyleType: "none" },
});

/** The verdict in one sentence, then what could not be read, sheet by sheet, with what to do: before any finding. */
export function VerdictBox({ validation: { verdict, unread, findings }, words }: VerdictBoxProps) {
  const styles = useStyles();
  const justified = justifiedBy(findings);
  return (
    <section aria-label={words.label} className={`${styles.box} ${styles[verdict]}`}>
      <Body1Strong>{words.said(verdict)}</Body1Strong>
      {justified.length > 0 && <Body1>{words.justified(justified)}</Body1>}
      {unread.length > 0 && (
        <ul className={styles.list} aria-label={words.unread.title}>
          {unread.map((item) => (
            <li key={`${item.sheet} ${item.reason}`} className={styles.item}>
              <Body1>{words.unread.what(item)}</Body1>
              <Caption1>{item.isOfPlan ? words.unread.toDo[item.reason] : words.unread.aside}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
