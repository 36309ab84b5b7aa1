import { Spinner } from "@fluentui/react-components";
import type { App } from "../app/app";
import { settledOf, type Session, type Settled, type Working } from "../app/session";
import type { RuleTalk } from "../locales/describe-finding";
import type { Messages } from "../locales/messages";
import type { Grouping } from "../locales/page-messages";
import { InsertAnother, InsertView } from "./insert/insert-view";
import { PlanView } from "./plan-view";
import { remainsText } from "./remains";
import { Trouble } from "./trouble";
import { Unfinished } from "./unfinished";

export interface SessionViewProps {
  readonly session: Session;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** The session on screen: a failure if there is one, then what is known of the workbook. */
export function SessionView({ session, ...others }: SessionViewProps) {
  const { app, words } = others;
  // A bug: the error boundary takes over.
  if (session.status === "crashed") throw session.error;
  const settled = settledOf(session);
  const working = session.status === "working" ? session : null;
  return (
    <>
      {session.status === "failed" && (
        <Trouble
          trouble={session.isReadSince ? words.answeredLate : words.failures[session.code]}
          remains={session.isReadSince ? null : remainsText(session.remains, words)}
          detail={session.detail}
          detailLabel={words.detail}
          onAction={() => void app.run(actionOf(session))}
        />
      )}
      {!settled && session.status !== "failed" && (
        <Spinner size="small" label={words.starting} labelPosition="below" />
      )}
      {settled && <Unfinished settled={settled} busy={working !== null} app={app} words={words} />}
      {settled && <SettledView settled={settled} working={working} {...others} />}
    </>
  );
}

interface SettledViewProps extends Omit<SessionViewProps, "session"> {
  readonly settled: Settled;
  readonly working: Working | null;
}

/** The offer to insert a template, the choice of another one, or the plan. */
function SettledView({ settled, ...others }: SettledViewProps) {
  const { working, app, words } = others;
  if (settled.status === "no-template")
    return <InsertView settled={settled} working={working} app={app} words={words} />;
  if (settled.form === "open")
    return <InsertAnother plan={settled} working={working} app={app} words={words} />;
  return <PlanView plan={settled} {...others} />;
}

/** The task behind the failure's button: the same again, or a new reading. */
function actionOf({ task, code }: Extract<Session, { status: "failed" }>) {
  const isToRead = code === "template-present" || code === "half-done" || code === "sheet-gone";
  return isToRead ? ({ kind: "validate" } as const) : task;
}
