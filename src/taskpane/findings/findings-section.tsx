import { Body1, makeStyles, typographyStyles } from "@fluentui/react-components";
import { memo, useRef, useState } from "react";
import { groupCards, searchFindings } from "../../app/cards";
import { groupFindings } from "../../app/group-findings";
import type { Ready } from "../../app/session";
import type { FindingCell, Severity } from "../../core/programme/finding/facts";
import type { KeyedFinding } from "../../core/programme/finding/finding";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import type { Grouping } from "../../locales/page-messages";
import { touredAs } from "../tour/toured-as";
import { useFocusHandover } from "../use-focus-handover";
import { CardList } from "./card-list";
import { JustifiedSection } from "./justified-section";
import { ListTools } from "./list-tools";
import { moveWithArrows } from "./move-with-arrows";
import { SeveritySection } from "./severity-section";
import { Summary } from "./summary";

export interface FindingsSectionProps {
  readonly plan: Ready;
  /** Severities that are shown; all of them when there is none. */
  readonly kept: ReadonlySet<Severity>;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Everything that can be read of a finding, so that any word of it finds it. */
function textOf(finding: KeyedFinding, { findings, page }: Messages, talk: RuleTalk): string {
  const { message, fix } = talk.describe(finding);
  const { cells, rule, item } = finding;
  const places = cells.map(({ sheet, address }) => findings.cell(sheet, address));
  return [
    rule,
    talk.nameOf(rule),
    message,
    fix,
    ...places,
    item ? page.item(item.subject, item.name) : "",
  ].join(" ");
}

/**
 * The findings: how they are put together, the search, the list, then those that are justified. A list may be long: the
 * cell that is selected says nothing of it, and leaves it as it is.
 */
export const FindingsSection = memo(Section);

function Section(props: FindingsSectionProps) {
  const { plan, kept, grouping, onGrouping, words, talk, onGoTo } = props;
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [query, setQuery] = useState("");
  useFocusHandover(section, title);
  const { findings } = plan.validation;
  const found = searchFindings(findings, query, (finding) => textOf(finding, words, talk));
  const open = findings.filter(({ justified }) => !justified);
  const shown = found.filter(
    ({ justified, severity }) => !justified && (kept.size === 0 || kept.has(severity)),
  );
  return (
    <section
      ref={section}
      className={styles.section}
      aria-labelledby="findings-title"
      onKeyDown={moveWithArrows}
      {...touredAs("finding")}
    >
      <div className={styles.head} {...touredAs("tools")}>
        <h2 id="findings-title" ref={title} tabIndex={-1} className={styles.title}>
          {words.findings.title}
        </h2>
        {findings.length > 0 && (
          <ListTools
            grouping={grouping}
            onGrouping={onGrouping}
            query={query}
            onQuery={setQuery}
            words={words.page}
          />
        )}
      </div>
      <Summary validation={plan.validation} words={words} />
      {open.length === 0 ? (
        <Body1>{words.findings.noneExplanation}</Body1>
      ) : (
        <List {...props} shown={shown} />
      )}
      <JustifiedSection
        findings={found.filter(({ justified }) => justified)}
        words={words}
        talk={talk}
        onGoTo={onGoTo}
      />
    </section>
  );
}

interface ListProps extends Pick<FindingsSectionProps, "plan" | "grouping" | "words" | "talk" | "onGoTo"> {
  readonly shown: readonly KeyedFinding[];
}

function List({ plan, shown, grouping, words, talk, onGoTo }: ListProps) {
  if (grouping !== "severity" || shown.length === 0) {
    const by = grouping === "severity" ? "item" : grouping;
    const groups = groupCards(
      shown,
      by,
      plan.validation.sheets.map(({ sheet }) => sheet),
    );
    return <CardList groups={groups} words={words} talk={talk} onGoTo={onGoTo} />;
  }
  return groupFindings(shown)
    .filter(({ count }) => count > 0)
    .map((group) => (
      <SeveritySection
        key={group.severity}
        group={group}
        words={words.findings}
        talk={talk}
        onGoTo={onGoTo}
      />
    ));
}
