import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { makeReport } from "../../app/make-report";
import { toCsv, toTabbedText } from "../../app/report-text";
import type { Ready } from "../../app/session";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { Notices } from "../news";
import type { Item } from "../news-item";
import { copyText, saveText } from "./hand-over";

export interface HandOverProps {
  readonly plan: Ready;
  readonly words: Messages;
  readonly talk: RuleTalk;
}

/** What became of the last press, as long as it is about what is on screen, and no other command had something to say since. */
interface Said {
  readonly about: Pick<Ready, "validation" | "notice" | "validated">;
  /** Null once it is closed. */
  readonly item: Item | null;
}

export interface HandOver {
  readonly copy: () => void;
  readonly download: () => void;
  /** To be rendered: it is read aloud. */
  readonly said: ReactNode;
  /** It took the place of what an earlier command had to say. */
  readonly isLast: boolean;
}

const useStyles = makeStyles({ said: { marginTop: "8px", ":empty": { marginTop: 0 } } });

const isSame = (one: Said["about"], { validation, notice, validated }: Ready): boolean =>
  one.validation === validation && one.notice === notice && one.validated?.at === validated?.at;

/** The report outside of the workbook: to the clipboard, or as a file. */
export function useHandOver({ plan, words, talk }: HandOverProps): HandOver {
  const styles = useStyles();
  const [said, setSaid] = useState<Said | null>(null);
  const { validation, checkedAt } = plan;
  const { report: own, formats } = words;
  const report = () => makeReport(validation, checkedAt, words, talk);
  const say = (text: string, intent: Item["intent"] = "success") => {
    setSaid({ about: plan, item: { intent, text } });
  };
  const copy = async () => {
    const made = report();
    const isCopied = await copyText(toTabbedText(made, words));
    if (isCopied) say(own.copied(made.rows.length));
    else say(own.copyFailed, "error");
  };
  const download = () => {
    const file = own.fileName(formats.date(checkedAt));
    saveText(file, "text/csv", toCsv(report(), words));
    say(own.downloaded(file));
  };
  const last = said && isSame(said.about, plan) ? said : null;
  return {
    copy: () => void copy(),
    download,
    said: (
      <div role="status" className={styles.said}>
        <Notices
          items={last?.item ? [last.item] : []}
          close={words.page.close}
          onClose={() => {
            setSaid({ about: plan, item: null });
          }}
        />
      </div>
    ),
    isLast: last !== null,
  };
}
