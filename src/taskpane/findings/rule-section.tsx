import { Caption1, CounterBadge, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { RuleGroup } from "../../app/group-findings";
import { groupSame, type SameFindings } from "../../app/group-same";
import type { FindingCell, Severity } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { ShortList } from "../parts/short-list";
import { FindingItem } from "./finding-item";
import { RepeatedFinding } from "./repeated-finding";
import { RuleReason } from "./rule-reason";

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
  fix: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { marginTop: "6px" },
});

/**
 * The findings of one rule, with its public id that the report and the command line show too, and its
 * reason. Those that say the same thing are one item, and what all have in common is said once; a long
 * list shows its first ones.
 */
export function RuleSection({ group, severity, words, talk, onGoTo }: RuleSectionProps) {
  const styles = useStyles();
  const id = useId();
  const { findings } = group;
  const items = groupSame(findings, talk.describe);
  const fix = commonFix(items);
  const keys = keysOf(items);
  return (
    <section aria-labelledby={id}>
      <RuleHeading id={id} rule={group.rule} count={findings.length} talk={talk} />
      <RuleReason explanation={talk.explain(group.rule)} rule={id} words={words} />
      {fix !== null && <Caption1 className={styles.fix}>{words.fix(fix)}</Caption1>}
      <div className={styles.list}>
        <ShortList items={items} shownAtFirst={shownAtFirst} labelledBy={id} words={words}>
          {(item, index) =>
            item.findings.length > 1 ? (
              <RepeatedFinding
                key={item.words.message}
                group={item}
                severity={severity}
                saysFix={fix === null}
                words={words}
                onGoTo={onGoTo}
              />
            ) : (
              <FindingItem
                key={keys[index]}
                finding={item.findings[0]}
                severity={severity}
                saysFix={fix === null}
                words={words}
                talk={talk}
                onGoTo={onGoTo}
              />
            )
          }
        </ShortList>
      </div>
    </section>
  );
}

interface RuleHeadingProps {
  readonly id: string;
  readonly rule: string;
  readonly count: number;
  readonly talk: RuleTalk;
}

function RuleHeading({ id, rule, count, talk }: RuleHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <h4 className={styles.title} id={id}>
        {talk.nameOf(rule)}
      </h4>
      <Caption1 className={styles.rule}>{rule}</Caption1>
      <CounterBadge
        className={styles.badge}
        appearance="filled"
        color="informative"
        count={count}
        overflowCount={9999}
      />
    </div>
  );
}

/** The correction that several items have in common: said once, above them. */
function commonFix([first, ...others]: readonly SameFindings[]): string | null {
  if (!first || others.length === 0) return null;
  return others.every(({ words }) => words.fix === first.words.fix) ? first.words.fix : null;
}

/** The place of each finding, so that it stays the same element (and keeps the focus) when others come and go. */
function keysOf(items: readonly SameFindings[]): readonly string[] {
  const met = new Map<string, number>();
  return items.map((item) => {
    const place = placeOf(item);
    const before = met.get(place) ?? 0;
    met.set(place, before + 1);
    return `${place} ${before}`;
  });
}

const placeOf = ({
  findings: [
    {
      cells: [cell],
    },
  ],
}: SameFindings) => (cell ? `${cell.sheet}!${cell.address}` : "");
