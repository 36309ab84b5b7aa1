import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/programme/finding/finding";
import type { FindingCell, Severity } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { CellBox, CellName, useBoxStyles } from "../parts/cell-box";
import { ColumnOffer } from "./column-offer";
import { FixOffer } from "./fix-offer";
import { SheetOffer } from "./sheet-offer";

export interface FindingItemProps {
  readonly finding: Finding;
  readonly severity: Severity;
  /** False when the correction is said once for all the items. */
  readonly saysFix: boolean;
  readonly words: Messages["findings"];
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One finding: what is wrong, where, and how to fix it. Pressing it goes to the cell, when there is one. */
export function FindingItem({ finding, severity, saysFix, words, talk, onGoTo }: FindingItemProps) {
  const frame = useBoxStyles();
  const styles = useStyles();
  const [cell, ...others] = finding.cells;
  const { message, fix } = talk.describe(finding);
  const addresses = others.map(({ sheet, address }) =>
    sheet === cell?.sheet ? address : words.cell(sheet, address),
  );
  return (
    <li className={frame.item}>
      <CellBox cell={cell} edge={frame[severity]} words={words} onGoTo={onGoTo}>
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
      <FixOffer findings={[finding]} />
      <ColumnOffer finding={finding} />
      <SheetOffer finding={finding} />
    </li>
  );
}
