import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import type { App } from "../../app/app";
import { settledOf, type Session } from "../../app/session";
import type { Messages } from "../../locales/messages";
import { Progress } from "../progress";
import { remainsText } from "../remains";
import { Trouble } from "../trouble";

export interface AddToWorkbookProps {
  readonly session: Session;
  readonly app: App;
  readonly words: Messages;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  note: { color: tokens.colorNeutralForeground2 },
  status: { width: "100%" },
});

/** The rules as a sheet of the workbook, on demand; what became of it stands here, where it was asked for. */
export function AddToWorkbook({ session, app, words }: AddToWorkbookProps) {
  const styles = useStyles();
  const settled = settledOf(session);
  if (settled?.status !== "ready") return null;
  const working = session.status === "working" ? session : null;
  const failed = session.status === "failed" && session.task.kind === "add-catalogue" ? session : null;
  const { catalogue } = words;
  const add = () => void app.run({ kind: "add-catalogue" });
  return (
    <div className={styles.box}>
      <Button icon={<DocumentAdd20Regular />} disabledFocusable={working !== null} onClick={add}>
        {catalogue.add}
      </Button>
      <Caption1 className={styles.note}>{catalogue.undoNotice}</Caption1>
      <div role="status" className={styles.status}>
        {working && <Progress working={working} words={words} />}
        {!working && !failed && settled.notice?.kind === "catalogue" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{catalogue.added(settled.notice.title, settled.notice.isNew)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {failed && (
        <Trouble
          trouble={words.failures[failed.code]}
          remains={remainsText(failed.remains, words)}
          detail={failed.detail}
          detailLabel={words.detail}
          onAction={add}
        />
      )}
    </div>
  );
}
