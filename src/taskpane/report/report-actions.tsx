import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { makeReport } from "../../app/make-report";
import { toCsv, toTabbedText } from "../../app/report-text";
import type { Ready } from "../../app/session";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { copyText, saveText } from "./hand-over";

export interface ReportActionsProps {
  readonly plan: Ready;
  readonly words: Messages;
  readonly talk: RuleTalk;
}

/** What became of the last press, as long as it is about what is on screen. */
interface Said {
  readonly about: Ready["validation"];
  readonly text: string;
  readonly failed: boolean;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
  said: { color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** The report outside of the workbook: to the clipboard, or as a file. */
export function ReportActions({ plan, words, talk }: ReportActionsProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said | null>(null);
  const { validation, checkedAt } = plan;
  const { report: own, formats } = words;
  const report = () => makeReport(validation, checkedAt, words, talk);
  const say = (text: string, failed = false) => {
    setSaid({ about: validation, text, failed });
  };
  const copy = async () => {
    const made = report();
    const isCopied = await copyText(toTabbedText(made, words));
    if (isCopied) say(own.copied(made.rows.length));
    else say(own.copyFailed, true);
  };
  const download = () => {
    const file = own.fileName(formats.date(checkedAt));
    saveText(file, "text/csv", toCsv(report(), words));
    say(own.downloaded(file));
  };
  const shown = said?.about === validation ? said : null;
  return (
    <div>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => void copy()}>
          {own.copy}
        </Button>
        <Button size="small" appearance="subtle" icon={<ArrowDownload16Regular />} onClick={download}>
          {own.download}
        </Button>
      </div>
      <div role="status">
        {shown && <Caption1 className={shown.failed ? styles.failed : styles.said}>{shown.text}</Caption1>}
      </div>
    </div>
  );
}
