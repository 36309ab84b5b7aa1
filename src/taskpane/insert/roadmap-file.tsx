import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useEffect, useState, type DragEvent } from "react";
import type { RoadmapFiles } from "../../app/roadmap-files";
import type { Messages } from "../../locales/messages";
import { useFileChooser } from "../comparison/use-file-chooser";
import { RoadmapFileNews } from "./roadmap-file-news";
import { useRoadmapFiles } from "./roadmap-files-context";

/** What a roadmap in a file is called by; what it holds decides. */
export const ROADMAP_FILES = ".json,.jsonc,application/json";

export interface RoadmapFileProps {
  readonly words: Messages;
  /** Id of the programme that is chosen in the form. */
  readonly chosen: string;
}

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    padding: "8px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorSubtleBackgroundHover,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

/** A roadmap that the add-in does not have: chosen or dropped as a file. Nothing where files cannot be read. */
export function RoadmapFile(props: RoadmapFileProps) {
  const { files } = useRoadmapFiles();
  return files && <RoadmapFileZone files={files} {...props} />;
}

interface ZoneProps extends RoadmapFileProps {
  readonly files: RoadmapFiles;
}

function RoadmapFileZone({ files, words: { roadmapFile: words }, chosen }: ZoneProps) {
  const styles = useStyles();
  const { input, choose } = useFileChooser((file) => void files.give([file]), ROADMAP_FILES);
  const drop = useDrop((dropped) => void files.give(dropped));
  return (
    <>
      <div className={mergeClasses(styles.zone, drop.isOver && styles.over)} {...drop.handlers}>
        <Button size="small" icon={<DocumentAdd20Regular />} onClick={choose}>
          {words.choose}
        </Button>
        <Caption1 className={styles.note}>{words.drop}</Caption1>
        {input}
        <Caption1 className={styles.note}>{words.hint}</Caption1>
        {files.isKept(chosen) && (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              files.forget(chosen);
            }}
          >
            {words.forget}
          </Button>
        )}
      </div>
      <RoadmapFileNews words={words} />
    </>
  );
}

const hasFiles = ({ dataTransfer }: { readonly dataTransfer: DataTransfer | null }): boolean =>
  dataTransfer?.types.includes("Files") === true;

/** What is dropped on a place; dropped beside it, a file does not take the place of the pane. */
function useDrop(onDrop: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ignore = (event: globalThis.DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
    };
    window.addEventListener("dragover", ignore);
    window.addEventListener("drop", ignore);
    return () => {
      window.removeEventListener("dragover", ignore);
      window.removeEventListener("drop", ignore);
    };
  }, []);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => {
        setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onDrop([...event.dataTransfer.files]);
      },
    },
  };
}
