import { Spinner } from "@fluentui/react-components";
import type { App } from "../app/app";
import { settledOf, type Session } from "../app/session";
import type { RuleTalk } from "../locales/describe-finding";
import type { Messages } from "../locales/messages";
import { InsertView } from "./insert/insert-view";
import { PlanView } from "./plan-view";
import { remainsText } from "./remains";
import { Trouble } from "./trouble";
import { Unfinished } from "./unfinished";

export interface SessionViewProps {
  readonly session: Session;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
}

/** The session on screen: a failure if there is one, then what is known of the workbook. */
export function SessionView({ session, app, words, talk }: SessionViewProps) {
  // A bug: the error boundary takes over.
  if (session.status === "crashed") throw session.error;
  const settled = settledOf(session);
  const working = session.status === "working" ? session : null;
  return (
    <>
      {session.status === "failed" && (
        <Trouble
          trouble={words.failures[session.code]}
          remains={remainsText(session.remains, words)}
          detail={session.detail}
          detailLabel={words.detail}
          onAction={() => void app.run(actionOf(session))}
        />
      )}
      {!settled && session.status !== "failed" && (
        <Spinner size="small" label={words.starting} labelPosition="below" />
      )}
      {settled && <Unfinished settled={settled} busy={working !== null} app={app} words={words} />}
      {settled?.status === "no-template" && (
        <InsertView settled={settled} working={working} app={app} words={words} />
      )}
      {settled?.status === "ready" && (
        <PlanView plan={settled} working={working} app={app} words={words} talk={talk} />
      )}
    </>
  );
}

/** The task behind the failure's button: the same again, or a new reading. */
function actionOf({ task, code }: Extract<Session, { status: "failed" }>) {
  const isToRead = code === "template-present" || code === "half-done" || code === "sheet-gone";
  return isToRead ? ({ kind: "validate" } as const) : task;
}
