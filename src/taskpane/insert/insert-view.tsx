import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd24Regular } from "@fluentui/react-icons";
import type { App } from "../../app/app";
import { isoDate } from "../../app/clock";
import type { NoTemplate, Working } from "../../app/session";
import type { Messages } from "../../locales/messages";
import { Notices, removedNews } from "../news";
import { Progress } from "../progress";
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
  const inserting = working?.task.kind === "insert";
  return (
    <>
      {settled.form === "closed" && !inserting ? (
        <section className={styles.intro}>
          <h2 className={styles.title}>{words.noTemplate.title}</h2>
          <Body1>{words.noTemplate.explanation}</Body1>
          <Button
            appearance="primary"
            size="large"
            icon={<TableAdd24Regular />}
            disabledFocusable={working !== null}
            onClick={() => void app.showInsertForm("open")}
          >
            {words.noTemplate.insert}
          </Button>
          <Caption1 className={styles.note}>{words.noTemplate.received}</Caption1>
        </section>
      ) : (
        <InsertForm
          today={isoDate(app.clock.now())}
          busy={working !== null}
          words={words.form}
          onInsert={(choice) => void app.run({ kind: "insert", choice })}
          onCancel={() => void app.showInsertForm("closed")}
        />
      )}
      <div role="status">
        {working && <Progress working={working} words={words} />}
        {!working && settled.notice && <Notices items={removedNews(settled.notice, words)} />}
      </div>
    </>
  );
}
