import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd24Regular } from "@fluentui/react-icons";
import { useSyncExternalStore, type ReactNode } from "react";
import type { App } from "../../app/app";
import { isoDate } from "../../app/clock";
import type { NoPlanNotice, NoTemplate, Ready, Working } from "../../app/session";
import type { Messages } from "../../locales/messages";
import { Notices } from "../news";
import { noPlanNews } from "../notice-news";
import { useClosed } from "../use-closed";
import { Progress } from "../progress";
import { touredAs } from "../tour/toured-as";
import { InsertForm } from "./insert-form";

export interface InsertViewProps {
  readonly settled: NoTemplate;
  readonly working: Working | null;
  readonly app: App;
  readonly words: Messages;
}

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** No template in this workbook: the offer to insert one, and its form. */
export function InsertView({ settled, working, app, words }: InsertViewProps) {
  const styles = useStyles();
  const isClosed = settled.form === "closed" && working?.task.kind !== "insert";
  const said = (
    <div role="status">
      {working && <Progress working={working} words={words} />}
      {!working && settled.notice && <NoPlanNews notice={settled.notice} words={words} />}
    </div>
  );
  return (
    <>
      {isClosed ? (
        <section className={styles.intro}>
          <h2 className={styles.title}>
            {settled.strangers ? words.noTemplate.stranger : words.noTemplate.title}
          </h2>
          {settled.isFilled && !settled.strangers && <Body1>{words.page.notAPlan}</Body1>}
          <Body1>{words.noTemplate.explanation}</Body1>
          <Button
            appearance="primary"
            size="large"
            {...touredAs("insert")}
            icon={<TableAdd24Regular />}
            disabledFocusable={working !== null}
            onClick={() => void app.showInsertForm("open")}
          >
            {words.noTemplate.insert}
          </Button>
          <Caption1 className={styles.note} {...touredAs("received")}>
            {words.noTemplate.received}
          </Caption1>
          <Caption1 className={styles.note}>{words.takeover.hint}</Caption1>
        </section>
      ) : (
        <Form app={app} busy={working !== null} present={[]} said={said} words={words} />
      )}
      {isClosed && said}
    </>
  );
}

interface NoPlanNewsProps {
  readonly notice: NoPlanNotice;
  readonly words: Messages;
}

/** What the last command has to say where there is no plan. */
function NoPlanNews({ notice, words }: NoPlanNewsProps) {
  const { left, onClose } = useClosed(notice, noPlanNews(notice, words));
  return <Notices items={left} close={words.page.close} onClose={onClose} />;
}

export interface InsertAnotherProps extends Pick<InsertViewProps, "working" | "app" | "words"> {
  readonly plan: Ready;
}

/** A plan is there, and the template of another programme is being chosen. */
export function InsertAnother({ plan, working, app, words }: InsertAnotherProps) {
  const present = (plan.plans ?? [plan]).map(({ validation }) => validation.roadmap.id);
  return (
    <Form
      app={app}
      busy={working !== null}
      present={present}
      said={<div role="status">{working && <Progress working={working} words={words} />}</div>}
      words={words}
    />
  );
}

interface FormProps extends Pick<InsertViewProps, "app" | "words"> {
  readonly busy: boolean;
  readonly present: readonly string[];
  readonly said: ReactNode;
}

function Form({ app, busy, present, said, words }: FormProps) {
  const calls = useSyncExternalStore(app.calls.subscribe, app.calls.get);
  return (
    <InsertForm
      calls={calls}
      today={isoDate(app.clock.now())}
      busy={busy}
      present={present}
      said={said}
      words={words}
      onInsert={(choice) => void app.run({ kind: "insert", choice })}
      onCancel={() => void app.showInsertForm("closed")}
    />
  );
}
