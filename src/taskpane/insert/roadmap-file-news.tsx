import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { GivingState, RoadmapFiles } from "../../app/roadmap-files";
import type { RoadmapFileMessages } from "../../locales/roadmap-file-messages";
import { useRoadmapFiles } from "./roadmap-files-context";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
});

interface News {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  /** What is wrong in the file, line by line. */
  readonly problems?: readonly string[];
}

function newsOf(state: GivingState, words: RoadmapFileMessages): News | null {
  switch (state.status) {
    case "none":
    case "crashed":
      return null;
    case "reading":
      return { intent: "info", text: words.reading(state.file) };
    case "several":
      return { intent: "warning", text: words.several };
    case "unreadable":
      return { intent: "error", text: words.unreadable(state.file) };
    case "refused": {
      const { file, problems, total } = state;
      const others = total > problems.length ? [words.others(total - problems.length)] : [];
      return {
        intent: "error",
        text: words.refused(file, total),
        problems: [...problems.map(words.problem), ...others],
      };
    }
    case "twice":
      return { intent: "warning", text: words.twice(state.roadmap, state.file, state.other) };
    case "given": {
      const kept = state.isKept ? words.isKept : words.isNotKept;
      return {
        intent: "success",
        text: `${words.given(state.roadmap, state.file, state.isReplaced)} ${kept}`,
      };
    }
    case "forgotten":
      return { intent: "info", text: words.forgotten(state.roadmap) };
  }
}

/** What became of the file that was given last, where it was asked for. */
export function RoadmapFileNews({ words }: { readonly words: RoadmapFileMessages }) {
  const { files, state } = useRoadmapFiles();
  const styles = useStyles();
  // A bug: the error boundary takes over.
  if (state.status === "crashed") throw state.error;
  const news = newsOf(state, words);
  return (
    <div role="status">
      {news && (
        <MessageBar intent={news.intent} layout="multiline">
          <MessageBarBody>
            {news.text}
            {news.problems && (
              <ul className={styles.list}>
                {news.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          {files && state.status === "twice" && <Choice files={files} words={words} />}
        </MessageBar>
      )}
    </div>
  );
}

function Choice({ files, words }: { readonly files: RoadmapFiles; readonly words: RoadmapFileMessages }) {
  return (
    <MessageBarActions>
      <Button
        size="small"
        onClick={() => {
          files.replace(true);
        }}
      >
        {words.replace}
      </Button>
      <Button
        size="small"
        onClick={() => {
          files.replace(false);
        }}
      >
        {words.keep}
      </Button>
    </MessageBarActions>
  );
}
