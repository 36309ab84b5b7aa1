import {
  Button,
  Caption1,
  CounterBadge,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RuleGroup } from "../../app/group-findings";
import type { Finding, FindingCell, Severity } from "../../core/findings/finding";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { FindingItem } from "./finding-item";

export interface RuleSectionProps {
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly words: Messages["findings"];
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const shownAtFirst = 5;

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", gap: "8px" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  rule: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0 },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: "6px 0 0", padding: 0 },
});

/** The findings of one rule, with its public id that the report and the command line show too; a long list shows its first ones. */
export function RuleSection({ group, severity, words, talk, onGoTo }: RuleSectionProps) {
  const styles = useStyles();
  const id = useId();
  const [all, setAll] = useState(false);
  const { findings } = group;
  const hidden = findings.length - shownAtFirst;
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <section aria-labelledby={id}>
      <div className={styles.heading}>
        <h4 className={styles.title} id={id}>
          {talk.nameOf(group.rule)}
        </h4>
        <Caption1 className={styles.rule}>{group.rule}</Caption1>
        <CounterBadge
          className={styles.badge}
          appearance="filled"
          color="informative"
          count={findings.length}
          overflowCount={9999}
        />
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {shown.map((finding, index) => (
          <FindingItem
            key={keyOf(finding, index, findings)}
            finding={finding}
            severity={severity}
            words={words}
            talk={talk}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="transparent"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? words.showFewer : words.showAll(hidden)}
        </Button>
      )}
    </section>
  );
}

/** The place of the finding, so that it stays the same element (and keeps the focus) when others come and go. */
function keyOf({ cells: [cell] }: Finding, index: number, findings: readonly Finding[]): string {
  const same = findings.slice(0, index).filter(({ cells: [other] }) => placeOf(other) === placeOf(cell));
  return `${placeOf(cell)} ${same.length}`;
}

const placeOf = (cell: FindingCell | undefined) => (cell ? `${cell.sheet}!${cell.address}` : "");
