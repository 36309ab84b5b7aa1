import { Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import { toFill } from "../../app/to-fill";
import type { Ready } from "../../app/session";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";

export interface FillBarProps {
  readonly plan: Ready;
  readonly words: Messages["page"];
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  box: { display: "flex", alignItems: "center", columnGap: "8px" },
  // The bar is under its words, as wide as they leave room for, and adds no line to the page.
  measure: { display: "flex", flexDirection: "column", rowGap: "4px", flexGrow: 1, minWidth: 0 },
  button: { minWidth: "auto", flexShrink: 0 },
});

/** Of a template that was just inserted, how much is filled in, and the way to what comes next. */
export function FillBar({ plan, words, onGoTo }: FillBarProps) {
  const styles = useStyles();
  const { filling, validation } = plan;
  const [next, ...others] = toFill(validation.findings);
  if (filling === undefined || !next) return null;
  const total = Math.max(filling, others.length + 1);
  const done = total - others.length - 1;
  const [cell] = next.cells;
  const said = words.filled(done, total);
  return (
    <div className={styles.box}>
      <div className={styles.measure}>
        <Caption1>{said}</Caption1>
        <ProgressBar aria-label={said} value={done} max={total} />
      </div>
      {cell && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onGoTo(cell);
          }}
        >
          {done === 0 ? words.begin : words.goOn}
        </Button>
      )}
    </div>
  );
}
