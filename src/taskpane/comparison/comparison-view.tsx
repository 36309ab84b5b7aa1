import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { App } from "../../app/app";
import type { Comparing, ComparisonState } from "../../app/comparing";
import type { Session } from "../../app/session";
import type { ComparisonMessages } from "../../locales/comparison-messages";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { PageFrame } from "../parts/page-frame";
import { Trouble } from "../trouble";
import { Changes } from "./changes";
import { useComparing } from "./comparing-context";
import { ReadingProgress } from "./reading-progress";
import { useFileChooser } from "./use-file-chooser";
import { Versions } from "./versions";

export interface ComparisonViewProps {
  readonly session: Session;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
}

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What changed since a previous version, or where its reading is at. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparing, state } = useComparing();
  return comparing && <ComparisonPage comparing={comparing} state={state} {...props} />;
}

interface PageProps extends ComparisonViewProps {
  readonly comparing: Comparing;
  readonly state: ComparisonState;
}

function ComparisonPage({ comparing, state, session, app, words, talk }: PageProps) {
  const styles = useStyles();
  const own = words.comparison;
  const { input, choose } = useFileChooser((file) => void comparing.compare(file));
  const isBusy = state.status === "reading" || state.status === "comparing";

  // A bug: the error boundary takes over.
  if (state.status === "crashed") throw state.error;
  return (
    <PageFrame title={own.title} back={own.back} onBack={comparing.close}>
      <Caption1 className={styles.note}>{own.privacy}</Caption1>
      <div className={styles.commands}>
        {/* A refusal has that button of its own. */}
        {state.status !== "refused" && state.status !== "other-programme" && (
          <Button disabledFocusable={isBusy} onClick={choose}>
            {own.another}
          </Button>
        )}
        {state.status === "compared" && <Button onClick={() => void comparing.again()}>{own.again}</Button>}
        {input}
      </div>
      <div role="status">
        {isBusy && <ReadingProgress state={state} words={own} onCancel={comparing.cancel} />}
        {state.status === "cancelled" && own.cancelled}
      </div>
      <Refusal
        state={state}
        words={words}
        own={own}
        onChoose={choose}
        onAgain={() => void comparing.again()}
      />
      <GoToRefusal session={session} app={app} words={words} />
      {state.status === "compared" && <Result state={state} app={app} words={words} talk={talk} />}
    </PageFrame>
  );
}

interface ResultProps extends Pick<ComparisonViewProps, "app" | "words" | "talk"> {
  readonly state: Extract<ComparisonState, { status: "compared" }>;
}

function Result({ state: { comparison, file, at }, app, words, talk }: ResultProps) {
  const own = words.comparison;
  return (
    <>
      <Versions comparison={comparison} file={file} words={own} plan={words.plan} />
      <Changes
        comparison={comparison}
        at={at}
        words={words}
        own={own}
        talk={talk.of(comparison.current.roadmap.id)}
        onGoTo={(cell) => void app.run({ kind: "go-to", cell })}
      />
    </>
  );
}

interface RefusalProps {
  readonly state: ComparisonState;
  readonly words: Messages;
  readonly own: ComparisonMessages;
  readonly onChoose: () => void;
  readonly onAgain: () => void;
}

/** Why there is no comparison, and the one thing to do. */
function Refusal({ state, words, own, onChoose, onAgain }: RefusalProps) {
  switch (state.status) {
    case "refused":
      return (
        <Trouble
          trouble={{
            title: own.refused(state.file),
            explanation: own.refusals[state.reason],
            action: own.another,
          }}
          detail={`${state.reason}: ${state.detail}`}
          detailLabel={words.detail}
          onAction={onChoose}
        />
      );
    case "no-plan":
      return (
        <Trouble
          trouble={{ title: own.refused(state.file), explanation: own.noPlan, action: own.again }}
          detail="not-a-plan"
          detailLabel={words.detail}
          onAction={onAgain}
        />
      );
    case "other-programme":
      return (
        <Trouble
          trouble={{ title: own.refused(state.file), explanation: own.otherProgramme, action: own.another }}
          detail="other-programme"
          detailLabel={words.detail}
          onAction={onChoose}
        />
      );
    case "failed":
      return (
        <Trouble
          trouble={words.failures[state.code]}
          detail={state.detail}
          detailLabel={words.detail}
          onAction={onAgain}
        />
      );
    case "closed":
    case "cancelled":
    case "reading":
    case "comparing":
    case "compared":
    case "crashed":
      return null;
  }
}

/** A cell that Excel would not show: said here, where it was asked for. */
function GoToRefusal({ session, app, words }: Pick<ComparisonViewProps, "session" | "app" | "words">) {
  if (session.status !== "failed" || session.task.kind !== "go-to") return null;
  const { task, code, detail } = session;
  return (
    <Trouble
      trouble={words.failures[code]}
      detail={detail}
      detailLabel={words.detail}
      onAction={() => void app.run(task)}
    />
  );
}
