import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SeverityGroup } from "../../app/group-findings";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { RuleSection } from "./rule-section";
import { SeverityIcon } from "./severity-icon";

export interface SeveritySectionProps {
  readonly group: SeverityGroup;
  readonly words: Messages["findings"];
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { display: "flex", alignItems: "center", gap: "6px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  meaning: { color: tokens.colorNeutralForeground2 },
});

/** The findings of one severity. */
export function SeveritySection({ group, words, talk, onGoTo }: SeveritySectionProps) {
  const styles = useStyles();
  const { name, meaning } = words.severities[group.severity];
  const id = `severity-${group.severity}`;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <SeverityIcon severity={group.severity} size={20} />
        <h3 className={styles.title} id={id}>
          {name}
        </h3>
        <Caption1 className={styles.meaning}>{meaning}</Caption1>
      </div>
      {group.rules.map((rule) => (
        <RuleSection
          key={rule.rule}
          group={rule}
          severity={group.severity}
          words={words}
          talk={talk}
          onGoTo={onGoTo}
        />
      ))}
    </section>
  );
}
