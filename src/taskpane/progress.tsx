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

function labelOf(
  kind: Working["task"]["kind"],
  {
    working,
    fixes,
    columns,
    sheets,
    incomplete,
    integrity,
    catalogue,
    report,
    undo,
    update,
    takeover,
    opening,
  }: Messages,
): string {
  switch (kind) {
    case "apply-fixes":
      return fixes.working;
    case "undo-fixes":
      return undo.fixes.working;
    case "map-columns":
      return columns.working;
    case "choose-sheets":
      return sheets.working;
    case "restore":
      return integrity.working;
    case "remove-incomplete":
      return incomplete.removing;
    case "plan-update":
      return update.looking;
    case "update":
      return update.updating;
    case "remove-replaced":
      return update.removing;
    case "take-over":
      return takeover.working;
    case "open-with-workbook":
      return opening.working;
    case "insert":
      return working.insert;
    case "validate":
      return working.validate;
    case "mark":
      return undo.mark.working;
    case "clear-marks":
      return working.clear;
    case "write-report":
      return report.working;
    case "add-catalogue":
      return catalogue.working;
    case "start":
    case "refresh":
    case "go-to":
      return working.read;
  }
}
