import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { App } from "../app/app";
import type { Emptied } from "../app/contracts";
import type { Settled } from "../app/session";
import type { Messages } from "../locales/messages";
import { RoadmapFileNews } from "./insert/roadmap-file-news";
import { RoadmapFileOffer } from "./insert/roadmap-file-offer";

export interface UnfinishedProps {
  readonly settled: Settled;
  readonly busy: boolean;
  readonly app: App;
  readonly words: Messages;
}

const useStyles = makeStyles({ bars: { display: "flex", flexDirection: "column", gap: "8px" } });

/** The form says itself what became of a file. */
const isFormOpen = ({ form }: Settled): boolean => form === "open";

/** What commands left unfinished in the workbook, and the command that removes it; sheets of roadmaps that are not known. */
export function Unfinished({ settled, busy, app, words }: UnfinishedProps) {
  const { incomplete = [], emptied = [], strangers = [] } = settled;
  const styles = useStyles();
  const parts = ["template", "catalogue", "report"] as const;
  const told = parts.flatMap((part) => {
    const titles = incomplete.filter((item) => item.part === part).map(({ sheet }) => sheet);
    return titles.length > 0 ? [{ part, text: words.incomplete[part](titles) }] : [];
  });
  if (told.length + strangers.length + emptied.length === 0) return null;
  return (
    <div role="status" className={styles.bars}>
      {strangers.map(({ roadmap, version }) => (
        <MessageBar key={`${roadmap} ${version}`} intent="warning" layout="multiline">
          <MessageBarBody>{words.stranger(roadmap, version)}</MessageBarBody>
          <MessageBarActions>
            <RoadmapFileOffer words={words.roadmapFile} />
          </MessageBarActions>
        </MessageBar>
      ))}
      {strangers.length > 0 && !isFormOpen(settled) && <RoadmapFileNews words={words.roadmapFile} />}
      {[...new Set(emptied.map(({ roadmap }) => roadmap))].map((roadmap) => (
        <EmptiedBar
          key={roadmap}
          sheets={emptied.filter((item) => item.roadmap === roadmap)}
          busy={busy}
          words={words}
          onRestore={() => void app.run({ kind: "refill", roadmap })}
          onRemove={() => void app.run({ kind: "withdraw", roadmap })}
        />
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

interface EmptiedBarProps extends Pick<UnfinishedProps, "busy" | "words"> {
  readonly sheets: readonly Emptied[];
  readonly onRestore: () => void;
  readonly onRemove: () => void;
}

/** Sheets of the template that hold nothing any more, with both ways out. */
function EmptiedBar({ sheets, busy, words: { undo }, onRestore, onRemove }: EmptiedBarProps) {
  const shown = sheets.filter(({ isHidden }) => !isHidden).map(({ sheet }) => sheet);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{undo.emptied.told(shown, shown.length < sheets.length)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onRestore}>
          {undo.emptied.restore}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onRemove}>
          {undo.emptied.remove}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
