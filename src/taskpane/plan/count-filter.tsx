import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { countFindings } from "../../app/count-findings";
import type { Finding } from "../../core/programme/finding/finding";
import type { Severity } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";
import { SeverityIcon } from "../findings/severity-icon";

export interface CountFilterProps {
  readonly findings: readonly Finding[];
  readonly kept: ReadonlySet<Severity>;
  readonly onKeep: (kept: ReadonlySet<Severity>) => void;
  readonly words: Messages;
}

/** What asks for something; what is only good to know has its place in the list. */
const counted = ["error", "toFill", "warning"] as const satisfies readonly Severity[];

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px" },
  count: { minWidth: 0, padding: "1px 6px", fontWeight: 600, "& .fui-Button__icon": { marginRight: "2px" } },
});

/** How many findings ask for something, by severity: each count keeps the list to its own, pressed again to all. */
export function CountFilter({ findings, kept, onKeep, words }: CountFilterProps) {
  const styles = useStyles();
  const counts = countFindings(findings);
  const toggle = (severity: Severity): void => {
    const next = new Set(kept);
    if (!next.delete(severity)) next.add(severity);
    onKeep(next);
  };
  return (
    <div role="group" aria-label={words.page.counts} className={styles.counts}>
      {counted.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.count}
          icon={<SeverityIcon severity={severity} size={16} />}
          checked={kept.has(severity)}
          onClick={() => {
            toggle(severity);
          }}
        >
          {words.findings.severities[severity].count(counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
