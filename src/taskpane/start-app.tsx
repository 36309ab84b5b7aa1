import type { ReactNode } from "react";
import type { Root } from "react-dom/client";
import { createApp, type App, type AppParts } from "../app/app";
import { systemClock } from "../app/clock";
import { createComparing, type Comparing, type ComparingParts } from "../app/comparing";
import { createRoadmapFiles, type RoadmapFiles, type RoadmapFilesParts } from "../app/roadmap-files";
import { settledOf } from "../app/session";
import { createTakingOver, type TakingOver, type TakingOverParts } from "../app/taking-over";
import { paneWords as fr } from "../locales/fr/pane-words";
import { languageOf, type Language } from "../locales/language";
import { groupings } from "../locales/page-messages";
import type { PaneWords } from "../locales/pane-words";
import { ComparingContext } from "./comparison/comparing-context";
import { versionOf, type About } from "./help/about";
import { storedLanguage } from "./language";
import { RoadmapFilesContext } from "./insert/roadmap-files-context";
import { storedFiles } from "./kept-files";
import { Pane } from "./pane";
import { storedChoice } from "./remembered";
import { TakingOverContext } from "./takeover/taking-over-context";
import { themeOf } from "./theme";

type IsSetSupported = (set: string, version: string) => boolean;

/** What reads, judges and draws. */
export interface EngineParts extends Pick<
  AppParts,
  | "validate"
  | "ruledCells"
  | "litCells"
  | "drawTemplate"
  | "drawReport"
  | "prepareUpdate"
  | "programmes"
  | "views"
  | "withdrawals"
> {
  readonly openWorkbook: (isSetSupported: IsSetSupported) => AppParts["workbook"];
  /** What depends on the version of Excel, and whether it is there. */
  readonly offersOf: (isSetSupported: IsSetSupported) => About["offers"];
  /** Reads a file that the user chose, and compares it with the open workbook. */
  readonly readFile: ComparingParts["readFile"];
  readonly compare: ComparingParts["compare"];
  readonly takeovers: TakingOverParts["takeovers"];
  /** Reads roadmaps that are given as files. */
  readonly roadmapFiles: Pick<RoadmapFilesParts, "given" | "editionOf" | "largest">;
}

export interface Starting {
  readonly root: Root;
  readonly engine: EngineParts;
  /** Words of a language that is not there yet. */
  readonly loadWords: (language: Language) => Promise<PaneWords>;
  /** Called with the app before the workbook is read: the ribbon may act from then on. */
  readonly onApp: (app: App) => void;
  readonly reload: () => void;
}

/** Shows the pane and reads the workbook; Excel is there. */
export async function startApp({ root, engine, loadWords, onApp, reload }: Starting): Promise<void> {
  const { requirements, displayLanguage, partitionKey, officeTheme, diagnostics } = Office.context;
  const memory = storedLanguage(partitionKey, () => window.localStorage);
  const officeLanguage = languageOf(displayLanguage);
  const language = memory.load() ?? officeLanguage;
  const words = language === "fr" ? { fr } : { fr, [language]: await loadWords(language) };
  const isSetSupported: IsSetSupported = (set, version) => requirements.isSetSupported(set, version);
  const workbook = engine.openWorkbook(isSetSupported);
  const about: About = {
    version: versionOf(document),
    excel: { version: diagnostics.version, platform: String(diagnostics.platform) },
    offers: engine.offersOf(isSetSupported),
  };
  const app = createApp({ ...engine, workbook, clock: systemClock });
  const comparing = createComparing({
    ...engine,
    readCurrent: app.read,
    shown: () => settledOf(app.session.get()),
    clock: systemClock,
  });
  const takingOver = createTakingOver({
    ...engine,
    readCurrent: app.read,
    shown: () => settledOf(app.session.get()),
  });
  const roadmapFiles = createRoadmapFiles({
    ...engine.roadmapFiles,
    memory: storedFiles(partitionKey, () => window.localStorage),
    onGiven: app.refresh,
  });
  const restored = roadmapFiles.restore();
  onApp(app);
  root.render(
    <Contexts comparing={comparing} takingOver={takingOver} roadmapFiles={roadmapFiles}>
      <Pane
        app={app}
        words={words}
        loadWords={loadWords}
        language={officeLanguage}
        memory={memory}
        groupingMemory={storedChoice(partitionKey, "grouping", groupings, () => window.localStorage)}
        reload={reload}
        theme={themeOf(officeTheme)}
        about={about}
      />
    </Contexts>,
  );
  await restored;
  await app.run({ kind: "start" });
  if (requirements.isSetSupported("SharedRuntime", "1.1")) {
    await Office.addin.onVisibilityModeChanged(app.refresh);
    // Office loads the page with the workbook, and leaves it to us to show it.
    if (await app.lookAtOpening()) await Office.addin.showAsTaskpane();
  }
}

interface ContextsProps {
  readonly comparing: Comparing;
  readonly takingOver: TakingOver;
  readonly roadmapFiles: RoadmapFiles;
  readonly children: ReactNode;
}

/** What stands beside the session, for the components that show it. */
function Contexts({ comparing, takingOver, roadmapFiles, children }: ContextsProps) {
  return (
    <ComparingContext value={comparing}>
      <TakingOverContext value={takingOver}>
        <RoadmapFilesContext value={roadmapFiles}>{children}</RoadmapFilesContext>
      </TakingOverContext>
    </ComparingContext>
  );
}
