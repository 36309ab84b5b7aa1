import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SameFindings } from "../../app/group-same";
import type { FindingCell, Severity } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";
import { useBoxStyles } from "../parts/cell-box";
import { CellLinks } from "./cell-links";
import { FixOffer } from "./fix-offer";

export interface RepeatedFindingProps {
  readonly group: SameFindings;
  readonly severity: Severity;
  /** False when the correction is said once for all the items. */
  readonly saysFix: boolean;
  readonly words: Messages["findings"];
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  fix: { color: tokens.colorNeutralForeground2 },
});

/** Findings that say the same thing: said once, with their number and a link to each cell. */
export function RepeatedFinding({ group, severity, saysFix, words, onGoTo }: RepeatedFindingProps) {
  const frame = useBoxStyles();
  const styles = useStyles();
  const id = useId();
  const cells = group.findings.flatMap(({ cells: [cell] }) => (cell ? [cell] : []));
  return (
    <li className={mergeClasses(frame.item, frame.box, frame[severity])}>
      <Body1 id={id}>{group.words.message}</Body1>{" "}
      <CellLinks cells={cells} said={id} words={words} onGoTo={onGoTo} />{" "}
      {saysFix && <Caption1 className={styles.fix}>{words.fix(group.words.fix)}</Caption1>}
      <FixOffer findings={group.findings} />
    </li>
  );
}
