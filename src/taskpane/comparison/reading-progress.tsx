import { Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ComparisonState } from "../../app/comparing";
import type { ComparisonMessages } from "../../locales/comparison-messages";

export interface ReadingProgressProps {
  readonly state: Extract<ComparisonState, { status: "reading" | "comparing" }>;
  readonly words: ComparisonMessages;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  file: { overflowWrap: "anywhere" },
  cancel: { alignSelf: "flex-start" },
});

/** What is being read, how far it is, and the way to stop it. */
export function ReadingProgress({ state, words, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const label = state.status === "reading" ? words.reading(state.file) : words.comparing;
  const progress = state.status === "reading" && state.progress?.total ? state.progress : null;
  return (
    <div className={styles.progress}>
      <Caption1 className={styles.file}>{label}</Caption1>
      {progress ? (
        <>
          <Caption1>{words.sheetsRead(progress.done, progress.total)}</Caption1>
          <ProgressBar aria-label={label} value={progress.done} max={progress.total} />
        </>
      ) : (
        <ProgressBar aria-label={label} />
      )}
      <Button size="small" className={styles.cancel} onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
