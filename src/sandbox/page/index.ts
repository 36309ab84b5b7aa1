/** The stand-in Excel on a page: puts the sheet, the ribbon, the pane and the file commands together. */
import { cli as cliEn } from "../../locales/en/cli";
import { cli as cliFr } from "../../locales/fr/cli";
import { sandboxEn } from "../../locales/en/sandbox";
import { sandboxFr, type SandboxWords } from "../../locales/fr/sandbox";
import { byId } from "./element";
import { askAboutEntry } from "./entry-dialog";
import { createFiles } from "./files";
import { parseManifest, type AddinManifest } from "./manifest";
import { createPane, type Pane } from "./pane";
import { drawRibbon } from "./ribbon";
import { createStatus } from "./status";
import "./style.css";
import { acceptDrop, drawTitleBar } from "./title-bar";

const asked = new URLSearchParams(location.search);
const language = asked.get("lang") === "en" ? "en" : "fr";
/** `?excelapi=1.20` plays an Excel where what an add-in writes can be undone. */
const excelApi = asked.get("excelapi");
/** `?theme=dark` plays an Office in its black theme. */
const isDark = asked.get("theme") === "dark";
/** `?pane=http://localhost:8080/taskpane.html` shows the add-in as another site serves it. */
const paneAddress = asked.get("pane") ?? "taskpane.html";
const words: SandboxWords = { fr: sandboxFr, en: sandboxEn }[language];
const { reasons } = { fr: cliFr, en: cliEn }[language];
const status = createStatus(byId("status"), words);

async function readManifest(): Promise<AddinManifest> {
  const response = await fetch("manifest.xml");
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  return parseManifest(await response.text(), language);
}

/** Ribbon buttons: the pane is shown, or the add-in's own function runs, loaded first when it is not there yet. */
function connectRibbon({ tab }: AddinManifest, pane: Pane): void {
  drawRibbon(byId("ribbon"), tab, ({ label, action }) => {
    void status.during(words.running(label), words.commandFailed(label), async () => {
      if (action.type === "ShowTaskpane") {
        await pane.show();
        return;
      }
      const { runCommand } = await pane.load();
      await runCommand(action.functionName);
    });
  });
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  const manifest = await readManifest();
  const pane = createPane(byId("pane"), paneAddress, manifest.name, words);
  connectRibbon(manifest, pane);
  const files = createFiles({
    screen: {
      place: byId("sheet"),
      language,
      ...(excelApi !== null && { excelApi }),
      words,
      ask: (alert) => askAboutEntry(alert, words),
    },
    isDark,
    words,
    reasons,
    pane,
    status,
  });
  const open = (file: File) => void files.open(file);
  const titleBar = drawTitleBar(byId("title-bar"), words, {
    create: () => void files.create(),
    open,
    save: () => void files.save(),
  });
  acceptDrop(byId("work"), open);
  files.onOpened((name) => {
    titleBar.setFileName(name);
  });
  await files.create();
}

void status.during(words.starting, words.startFailed, start);
