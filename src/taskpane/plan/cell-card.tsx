import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import type { App } from "../../app/app";
import { findingsOf } from "../../app/of-cell";
import type { Ready } from "../../app/session";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { FindingItem } from "../findings/finding-item";
import { ShortList } from "../parts/short-list";
import { touredAs } from "../tour/toured-as";

/** The selected cell, followed while the page is shown; null while it is not known. */
export function useSelectedCell({ selection }: App): FindingCell | null {
  useEffect(() => selection.follow(), [selection]);
  return useSyncExternalStore(selection.cell.subscribe, selection.cell.get);
}

export interface CellCardProps {
  /** Null while it is not known: nothing is shown then. */
  readonly cell: FindingCell | null;
  readonly plan: Ready;
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const shownAtFirst = 3;

const useStyles = makeStyles({
  empty: { margin: "-4px 0", lineHeight: tokens.lineHeightBase200 },
  card: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** « Dans cette cellule »: the findings of the cell that is selected in the sheet, else those of its row. */
export function CellCard({ cell, plan, words, talk, onGoTo }: CellCardProps) {
  const styles = useStyles();
  if (!cell) return null;
  const { page, findings: said } = words;
  const { where, findings } = findingsOf(plan.validation.findings, cell);
  const place = said.cell(cell.sheet, cell.address);
  if (findings.length === 0)
    return (
      <section aria-label={page.inThisCell} className={styles.empty} {...touredAs("cell")}>
        <Caption1 className={styles.quiet}>{page.nothingHere(place)}</Caption1>
      </section>
    );
  return (
    <section aria-labelledby="cell-title" className={styles.card} {...touredAs("cell")}>
      <h2 id="cell-title" className={styles.title}>
        {where === "cell" ? page.inThisCell : page.onItsRow}{" "}
        <Caption1 className={styles.quiet}>({place})</Caption1>
      </h2>
      <ShortList items={findings} shownAtFirst={shownAtFirst} labelledBy="cell-title" words={said}>
        {(finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            severity={finding.severity}
            saysFix
            saysRule
            words={said}
            talk={talk}
            onGoTo={onGoTo}
          />
        )}
      </ShortList>
    </section>
  );
}
