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
  box: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "4px" },
  bar: { flex: "1 1 16px", minWidth: 0 },
  button: { minWidth: "auto" },
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
      <Caption1>{said}</Caption1>
      <ProgressBar className={styles.bar} aria-label={said} value={done} max={total} />
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
