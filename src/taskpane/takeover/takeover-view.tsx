import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { App } from "../../app/app";
import type { TakingOver, TakingOverState } from "../../app/taking-over";
import type { Messages } from "../../locales/messages";
import { useFileChooser } from "../comparison/use-file-chooser";
import { PageFrame } from "../parts/page-frame";
import { Trouble } from "../trouble";
import { useTakingOver } from "./taking-over-context";
import { TakeoverForm } from "./takeover-form";

export interface TakeoverViewProps {
  readonly app: App;
  readonly words: Messages;
}

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { color: tokens.colorNeutralForeground2 },
});

/** « Reprendre un plan existant »: which table, what it holds, which column is which, what becomes of each value. */
export function TakeoverView(props: TakeoverViewProps) {
  const { takingOver, state } = useTakingOver();
  return takingOver && state.status !== "closed" ? (
    <TakeoverPage takingOver={takingOver} state={state} {...props} />
  ) : null;
}

interface PageProps extends TakeoverViewProps {
  readonly takingOver: TakingOver;
  readonly state: TakingOverState;
}

function TakeoverPage({ takingOver, state, app, words }: PageProps) {
  const styles = useStyles();
  const { takeover } = words;
  const { input, choose } = useFileChooser((file) => void takingOver.choose(file));
  // A bug: the error boundary takes over.
  if (state.status === "crashed") throw state.error;
  const isFile = state.status === "choosing" && state.file !== null;
  return (
    <PageFrame title={takeover.title} back={takeover.back} onBack={takingOver.close}>
      <Caption1 className={styles.note}>{takeover.explanation}</Caption1>
      <div className={styles.commands}>
        {/* A refusal has that button of its own. */}
        {state.status !== "refused" && (
          <Button disabledFocusable={state.status === "reading"} onClick={choose}>
            {takeover.fromFile}
          </Button>
        )}
        {isFile && <Button onClick={() => void takingOver.open()}>{takeover.fromWorkbook}</Button>}
        {input}
      </div>
      <div role="status">{state.status === "reading" && <Reading state={state} words={words} />}</div>
      <Refusal state={state} words={words} onOpen={() => void takingOver.open()} onChoose={choose} />
      {state.status === "choosing" &&
        (state.tables.length === 0 ? (
          <Body1>{takeover.nothing(state.file)}</Body1>
        ) : (
          <TakeoverForm
            key={`${state.file ?? ""} ${state.roadmap}`}
            offer={state}
            words={words}
            preview={(request) => takingOver.preview(request)}
            onTake={(request) => {
              takingOver.close();
              void app.run({ kind: "take-over", request });
            }}
          />
        ))}
    </PageFrame>
  );
}

interface ReadingProps {
  readonly state: Extract<TakingOverState, { status: "reading" }>;
  readonly words: Messages;
}

function Reading({ state: { file, progress }, words: { takeover } }: ReadingProps) {
  const label = takeover.reading(file);
  return (
    <>
      <Caption1>{label}</Caption1>
      {progress?.total ? (
        <ProgressBar aria-label={label} value={progress.done} max={progress.total} />
      ) : (
        <ProgressBar aria-label={label} />
      )}
    </>
  );
}

interface RefusalProps extends Pick<PageProps, "state" | "words"> {
  readonly onOpen: () => void;
  readonly onChoose: () => void;
}

/** Why there is nothing to choose, and the one thing to do. */
function Refusal({ state, words, onOpen, onChoose }: RefusalProps) {
  const { takeover, comparison: own, detail, failures } = words;
  if (state.status === "refused")
    return (
      <Trouble
        trouble={{
          title: takeover.refused(state.file),
          explanation: own.refusals[state.reason],
          action: takeover.fromFile,
        }}
        detail={`${state.reason}: ${state.detail}`}
        detailLabel={detail}
        onAction={onChoose}
      />
    );
  if (state.status === "failed")
    return (
      <Trouble trouble={failures[state.code]} detail={state.detail} detailLabel={detail} onAction={onOpen} />
    );
  return state.status === "no-plan" ? <Body1>{takeover.noPlan}</Body1> : null;
}
