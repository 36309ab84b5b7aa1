import { makeStyles, MessageBar, MessageBarBody, type MessageBarIntent } from "@fluentui/react-components";
import type { Marks, Notice, Ready } from "../app/session";
import type { Messages } from "../locales/messages";

export interface NewsProps {
  readonly plan: Ready;
  readonly words: Messages;
}

interface Item {
  readonly intent: MessageBarIntent;
  readonly text: string;
}

const useStyles = makeStyles({
  news: { marginTop: "12px", display: "flex", flexDirection: "column", gap: "8px" },
});

/** What the last command has to say besides the findings. */
export function News({ plan: { notice, marks }, words }: NewsProps) {
  const styles = useStyles();
  const items = [...noticeNews(notice, words), ...marksNews(marks, words)];
  if (items.length === 0) return null;
  return (
    <div className={styles.news}>
      {items.map(({ intent, text }) => (
        <MessageBar key={text} intent={intent} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

function noticeNews(notice: Notice | null, { notices }: Messages): readonly Item[] {
  switch (notice?.kind) {
    case "inserted":
      return [
        { intent: "success", text: notices.inserted },
        ...(notice.renamed.length > 0
          ? [{ intent: "warning", text: notices.renamed(notice.renamed) } as const]
          : []),
      ];
    case "template-present":
      return [{ intent: "info", text: notices.templatePresent }];
    case "cleared":
      return [{ intent: "success", text: notices.cleared(notice.count) }];
    case undefined:
      return [];
  }
}

function marksNews(marks: Marks, words: Messages): readonly Item[] {
  switch (marks.status) {
    case "none":
      return [];
    case "failed":
      return [{ intent: "warning", text: words.marks.failed(words.failures[marks.code].explanation) }];
    case "done": {
      const { marked, refused } = marks.outcome;
      const sheets = refused.map(({ sheet }) => sheet);
      return [
        { intent: "success", text: words.marks.done(marked) },
        ...(sheets.length > 0 ? [{ intent: "warning", text: words.marks.refused(sheets) } as const] : []),
      ];
    }
  }
}
