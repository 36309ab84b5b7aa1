import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { App } from "../app/app";
import type { Settled } from "../app/session";
import type { Messages } from "../locales/messages";

export interface UnfinishedProps {
  readonly settled: Settled;
  readonly busy: boolean;
  readonly app: App;
  readonly words: Messages;
}

const useStyles = makeStyles({ bars: { display: "flex", flexDirection: "column", gap: "8px" } });

/** What commands left unfinished in the workbook, and the command that removes it; sheets of roadmaps that are not known. */
export function Unfinished({
  settled: { incomplete = [], strangers = [] },
  busy,
  app,
  words,
}: UnfinishedProps) {
  const styles = useStyles();
  const parts = ["template", "catalogue", "report"] as const;
  const told = parts.flatMap((part) => {
    const titles = incomplete.filter((item) => item.part === part).map(({ sheet }) => sheet);
    return titles.length > 0 ? [{ part, text: words.incomplete[part](titles) }] : [];
  });
  if (told.length === 0 && strangers.length === 0) return null;
  return (
    <div role="status" className={styles.bars}>
      {strangers.map(({ roadmap, version }) => (
        <MessageBar key={`${roadmap} ${version}`} intent="warning" layout="multiline">
          <MessageBarBody>{words.stranger(roadmap, version)}</MessageBarBody>
        </MessageBar>
      ))}
      {told.map(({ part, text }) => (
        <MessageBar key={part} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          {part !== "report" && (
            <MessageBarActions>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => void app.run({ kind: "remove-incomplete" })}
              >
                {words.incomplete.remove}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
