import { Button } from "@fluentui/react-components";
import type { Messages } from "../../locales/messages";
import { useFileChooser } from "../comparison/use-file-chooser";
import { ROADMAP_FILES } from "./roadmap-file";
import { useRoadmapFiles } from "./roadmap-files-context";

/** On a workbook whose roadmap is not known: « Choisir le fichier… ». Nothing where files cannot be read. */
export function RoadmapFileOffer({ words }: { readonly words: Messages["roadmapFile"] }) {
  const { files } = useRoadmapFiles();
  const { input, choose } = useFileChooser((file) => void files?.give([file]), ROADMAP_FILES);
  if (!files) return null;
  return (
    <>
      <Button size="small" onClick={choose}>
        {words.chooseForWorkbook}
      </Button>
      {input}
    </>
  );
}
