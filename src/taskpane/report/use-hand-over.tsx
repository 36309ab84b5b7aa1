import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { makeReport } from "../../app/make-report";
import { toCsv, toTabbedText } from "../../app/report-text";
import type { Ready } from "../../app/session";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { copyText, saveText } from "./hand-over";

export interface HandOverProps {
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

export interface HandOver {
  readonly copy: () => void;
  readonly download: () => void;
  /** To be rendered: it is read aloud. */
  readonly said: ReactNode;
}

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

/** The report outside of the workbook: to the clipboard, or as a file. */
export function useHandOver({ plan, words, talk }: HandOverProps): HandOver {
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
  return {
    copy: () => void copy(),
    download,
    said: (
      <div role="status">
        {shown && <Caption1 className={shown.failed ? styles.failed : styles.said}>{shown.text}</Caption1>}
      </div>
    ),
  };
}
