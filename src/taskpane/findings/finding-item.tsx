import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { Finding, FindingCell, Severity } from "../../core/findings/finding";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { ColumnOffer } from "./column-offer";
import { useFindingStyles } from "./finding-styles";
import { FixOffer } from "./fix-offer";

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
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  fix: { color: tokens.colorNeutralForeground2 },
  cell: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
});

/** One finding: what is wrong, where, and how to fix it. Pressing it goes to the cell, when there is one. */
export function FindingItem({ finding, severity, saysFix, words, talk, onGoTo }: FindingItemProps) {
  const frame = useFindingStyles();
  const styles = useStyles();
  const [cell, ...others] = finding.cells;
  const { message, fix } = talk.describe(finding);
  const addresses = others.map(({ sheet, address }) =>
    sheet === cell?.sheet ? address : words.cell(sheet, address),
  );
  const said = (
    <>
      <Body1>{message}</Body1>{" "}
      <Caption1 className={cell ? styles.cell : styles.fix}>
        {cell && <ArrowRight16Regular aria-hidden />}
        {cell ? words.cell(cell.sheet, cell.address) : words.wholeWorkbook}
      </Caption1>{" "}
      <Caption1 className={styles.fix}>
        {[
          ...(saysFix ? [words.fix(fix)] : []),
          ...(addresses.length > 0 ? [`${words.otherCells(addresses)}.`] : []),
        ].join(" ")}
      </Caption1>
    </>
  );
  const look = mergeClasses(frame.box, frame[severity]);
  return (
    <li className={frame.item}>
      {cell ? (
        <button
          type="button"
          title={words.goTo}
          className={mergeClasses(look, styles.button)}
          onClick={() => {
            onGoTo(cell);
          }}
        >
          {said}
        </button>
      ) : (
        <div className={look}>{said}</div>
      )}
      <FixOffer findings={[finding]} />
      <ColumnOffer finding={finding} />
    </li>
  );
}
