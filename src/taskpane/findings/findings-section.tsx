import { Body1, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { groupFindings } from "../../app/group-findings";
import type { Ready } from "../../app/session";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { ReportActions } from "../report/report-actions";
import { FindingWalk } from "./finding-walk";
import { JustifiedSection } from "./justified-section";
import { moveWithArrows } from "./move-with-arrows";
import { SeveritySection } from "./severity-section";
import { Summary } from "./summary";
import { useFocusHandover } from "../use-focus-handover";

export interface FindingsSectionProps {
  readonly plan: Ready;
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Counts, then the findings grouped by severity and by rule. */
export function FindingsSection({ plan, words, talk, onGoTo }: FindingsSectionProps) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useFocusHandover(section, title);
  const groups = groupFindings(plan.validation.findings).filter(({ count }) => count > 0);
  return (
    <section
      ref={section}
      className={styles.section}
      aria-labelledby="findings-title"
      onKeyDown={moveWithArrows}
    >
      <div className={styles.heading}>
        <h2 id="findings-title" ref={title} tabIndex={-1} className={styles.title}>
          {words.findings.title}
        </h2>
        <Caption1 className={styles.note}>{words.findings.checkedAt(plan.checkedAt)}</Caption1>
        {plan.formulasAt && (
          <Caption1 className={styles.note}>{words.findings.formulasAt(plan.formulasAt)}</Caption1>
        )}
      </div>
      <Summary validation={plan.validation} words={words} />
      <FindingWalk findings={plan.validation.findings} words={words.findings} talk={talk} onGoTo={onGoTo} />
      <ReportActions plan={plan} words={words} talk={talk} />
      {groups.length === 0 && <Body1>{words.findings.noneExplanation}</Body1>}
      {groups.map((group) => (
        <SeveritySection
          key={group.severity}
          group={group}
          words={words.findings}
          talk={talk}
          onGoTo={onGoTo}
        />
      ))}
      <JustifiedSection
        findings={plan.validation.findings.filter(({ justified }) => justified)}
        words={words}
        talk={talk}
        onGoTo={onGoTo}
      />
    </section>
  );
}
