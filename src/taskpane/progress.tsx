import { Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Working } from "../app/session";
import type { Messages } from "../locales/messages";

export interface ProgressProps {
  readonly working: Working;
  readonly words: Messages;
}

const useStyles = makeStyles({
  progress: { marginTop: "12px", display: "flex", flexDirection: "column", gap: "6px" },
});

/** What is under way; a bar that fills when the steps are known. */
export function Progress({ working: { task, progress }, words }: ProgressProps) {
  const styles = useStyles();
  const label = labelOf(task.kind, words);
  const text = progress ? stepOf(task.kind, progress, words) : label;
  return (
    <div className={styles.progress}>
      <Caption1>{text}</Caption1>
      {progress ? (
        <ProgressBar aria-label={label} value={progress.done} max={progress.total} />
      ) : (
        <ProgressBar aria-label={label} />
      )}
    </div>
  );
}

type Steps = NonNullable<Working["progress"]>;

function stepOf(
  kind: Working["task"]["kind"],
  { done, total }: Steps,
  { working, report }: Messages,
): string {
  if (kind === "write-report") return done < total ? report.step(done, total) : report.check;
  return done < total ? working.insertStep(done, total) : working.check;
}

type Labels = Readonly<Record<Working["task"]["kind"], string>>;

/** What is said to be under way, by task. */
function labelOf(kind: Working["task"]["kind"], words: Messages): string {
  const { working, fixes, incomplete, undo, update } = words;
  const labels: Labels = {
    "apply-fixes": fixes.working,
    "undo-fixes": undo.fixes.working,
    "map-columns": words.columns.working,
    "choose-sheets": words.sheets.working,
    restore: words.integrity.working,
    "remove-incomplete": incomplete.removing,
    withdraw: undo.withdraw.working,
    refill: undo.emptied.working,
    "plan-update": update.looking,
    update: update.updating,
    "remove-replaced": update.removing,
    "take-over": words.takeover.working,
    "open-with-workbook": words.opening.working,
    insert: working.insert,
    validate: working.validate,
    mark: undo.mark.working,
    "clear-marks": working.clear,
    "write-report": words.report.working,
    "add-catalogue": words.catalogue.working,
    start: working.read,
    refresh: working.read,
    "show-year": words.year.working,
    "go-to": working.read,
  };
  return labels[kind];
}
