import { Body1Strong, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { changedGaps, isUnchanged, sumComparison } from "../../app/sum-comparison";
import type { Comparison, GapTrend } from "../../core/comparison/comparison";
import type { KeyedFinding } from "../../core/programme/finding/finding";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { ComparisonMessages } from "../../locales/comparison-messages";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { ChangeList, type ChangeItem } from "./change-list";

export interface ChangesProps {
  readonly comparison: Comparison;
  readonly at: Date;
  readonly words: Messages;
  readonly own: ComparisonMessages;
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  changes: { display: "flex", flexDirection: "column", gap: "16px" },
  summary: { display: "flex", flexDirection: "column", gap: "2px" },
  note: { color: tokens.colorNeutralForeground2 },
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { ...typographyStyles.caption1, margin: 0, paddingLeft: "16px" },
});

const tones: Readonly<Record<GapTrend, ChangeItem["tone"]>> = {
  closed: "good",
  eased: "good",
  opened: "bad",
  worsened: "bad",
  unmeasured: "bad",
  unchanged: "neutral",
};

/** What changed: the gaps first, then findings, answers and rows, and what could not be compared. */
export function Changes({ comparison, at, words, own, talk, onGoTo }: ChangesProps) {
  const styles = useStyles();
  const counts = sumComparison(comparison);
  const { unchanged } = counts.gaps;
  const list = { words: words.findings, onGoTo };
  return (
    <div className={styles.changes}>
      <div role="status" className={styles.summary}>
        {(isUnchanged(comparison) ? [own.none] : own.summary(counts)).map((line) => (
          <Body1Strong key={line}>{line}</Body1Strong>
        ))}
        <Caption1 className={styles.note}>
          {own.comparedAt(at)}
          {unchanged > 0 && ` – ${own.unchanged(unchanged)}`}
        </Caption1>
      </div>
      <ChangeList id="comparison-gaps" title={own.gaps} items={gapItems(comparison, own)} {...list} />
      <ChangeList
        id="comparison-appeared"
        title={own.appeared}
        items={comparison.findings.appeared.map((finding) => findingItem(finding, talk, "bad"))}
        {...list}
      />
      <ChangeList
        id="comparison-gone"
        title={own.gone}
        // Their cells are those of the previous version: there is nowhere to go.
        items={comparison.findings.gone.map((finding) => ({
          ...findingItem(finding, talk, "good"),
          cell: null,
        }))}
        {...list}
      />
      <ChangeList
        id="comparison-answers"
        title={own.answers}
        items={answerItems(comparison, own)}
        {...list}
      />
      <ChangeList id="comparison-rows" title={own.rows} items={rowItems(comparison, own)} {...list} />
      <NotCompared comparison={comparison} own={own} />
    </div>
  );
}

const gapItems = (comparison: Comparison, own: ComparisonMessages): readonly ChangeItem[] =>
  changedGaps(comparison).map((change) => ({
    key: `${change.indicator} ${change.year}`,
    label: own.trends[change.trend],
    text: own.gap(change),
    tone: tones[change.trend],
    cell: change.cell,
  }));

function findingItem(finding: KeyedFinding, talk: RuleTalk, tone: ChangeItem["tone"]): ChangeItem {
  const { key, rule, cells } = finding;
  const [cell = null] = cells;
  return {
    key: `${key} ${cell?.sheet ?? ""} ${cell?.address ?? ""}`,
    label: `${rule} – ${talk.nameOf(rule)}`,
    text: talk.describe(finding).message,
    tone,
    cell,
  };
}

const answerItems = ({ answers }: Comparison, own: ComparisonMessages): readonly ChangeItem[] =>
  answers.map((change) => {
    const [before, after] = [own.before(change), own.after(change)];
    return {
      key: `${change.cell.sheet} ${change.cell.address}`,
      label: `${own.rowName(change.row)} – ${change.header}`,
      text: own.change(before, after),
      heard: own.heardChange(before, after),
      tone: "neutral",
      cell: change.cell,
    };
  });

function rowItems({ added, removed }: Comparison, own: ComparisonMessages): readonly ChangeItem[] {
  const items = (changes: Comparison["added"], label: string, isThere: boolean): readonly ChangeItem[] =>
    changes.map(({ row, cell }) => ({
      key: `${label} ${cell.sheet} ${cell.address}`,
      label,
      text: own.rowName(row),
      tone: "neutral",
      cell: isThere ? cell : null,
    }));
  return [...items(added, own.added, true), ...items(removed, own.removed, false)];
}

function NotCompared({ comparison, own }: Pick<ChangesProps, "comparison" | "own">) {
  const styles = useStyles();
  const { notCompared, gapsNotCompared } = comparison;
  const lines = [
    ...notCompared.map(own.notCompared),
    ...(gapsNotCompared > 0 ? [own.gapsNotCompared(gapsNotCompared)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="comparison-not-compared">
      <h3 id="comparison-not-compared" className={styles.title}>
        {own.notComparedTitle}
      </h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
