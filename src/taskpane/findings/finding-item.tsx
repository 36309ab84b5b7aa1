import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../core/programme/finding/finding";
import type { FindingCell, Severity } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { CellBox, CellName, useBoxStyles } from "../parts/cell-box";
import { ColumnOffer } from "./column-offer";
import { FixOffer } from "./fix-offer";
import { JustifyOffer } from "./justify-offer";
import { RuleReason } from "./rule-reason";
import { SheetOffer } from "./sheet-offer";

export interface FindingItemProps {
  readonly finding: Finding;
  readonly severity: Severity;
  /** False when the correction is said once for all the items. */
  readonly saysFix: boolean;
  /** True where no heading tells the rule: its name and its reason come with the finding. */
  readonly saysRule?: boolean;
  /** It is a part of a card. */
  readonly isPart?: boolean;
  readonly words: Messages["findings"];
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  rule: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    padding: "2px 0 0",
  },
  // What opens under a button takes the whole width.
  offers: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    "& > :has([aria-expanded=true])": { width: "100%" },
  },
});

/** One finding: what is wrong, where, and how to fix it. Pressing it goes to the cell, when there is one. */
export function FindingItem(props: FindingItemProps) {
  const { finding, severity, saysFix, saysRule = false, isPart = false, words, talk, onGoTo } = props;
  const rule = useId();
  const frame = useBoxStyles();
  const styles = useStyles();
  const [cell, ...others] = finding.cells;
  const { message, fix } = talk.describe(finding);
  const addresses = others.map(({ sheet, address }) =>
    sheet === cell?.sheet ? address : words.cell(sheet, address),
  );
  return (
    <li className={frame.item}>
      <CellBox cell={cell} edge={frame[severity]} isPart={isPart} words={words} onGoTo={onGoTo}>
        <Body1>{message}</Body1>{" "}
        {cell ? (
          <CellName cell={cell} words={words} />
        ) : (
          <Caption1 className={styles.quiet}>{words.wholeWorkbook}</Caption1>
        )}{" "}
        <Caption1 className={styles.quiet}>
          {[
            ...(saysFix ? [words.fix(fix)] : []),
            ...(addresses.length > 0 ? [`${words.otherCells(addresses)}.`] : []),
          ].join(" ")}
        </Caption1>
      </CellBox>
      {saysRule && (
        <div className={styles.rule}>
          <Caption1 id={rule} className={styles.quiet}>
            {finding.rule} – {talk.nameOf(finding.rule)}
          </Caption1>
          <RuleReason explanation={talk.explain(finding.rule)} rule={rule} words={words} />
        </div>
      )}
      <div className={styles.offers}>
        <FixOffer findings={[finding]} />
        <ColumnOffer finding={finding} />
        <SheetOffer finding={finding} />
        <JustifyOffer finding={finding} />
      </div>
    </li>
  );
}
