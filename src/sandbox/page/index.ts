import { sandboxEn } from "../../locales/en/sandbox";
import { sandboxFr } from "../../locales/fr/sandbox";
import { byId } from "./element";
import { parseManifest } from "./manifest";
import { createPane } from "./pane";
import { drawRibbon } from "./ribbon";
import "./style.css";
import { drawTitleBar } from "./title-bar";
import { createUniverOnScreen } from "./univer-screen";

async function start() {
  const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "fr";
  const words = { fr: sandboxFr, en: sandboxEn }[language];
  const response = await fetch("manifest.xml");
  const manifest = parseManifest(await response.text(), language);
  const pane = createPane(byId("pane"), "taskpane.html", manifest.name, words);
  drawRibbon(byId("ribbon"), manifest.tab, () => void pane.show());
  const titleBar = drawTitleBar(byId("title-bar"), words, { create() {}, open() {}, save() {} });
  titleBar.setFileName(words.blankFile);
  const api = createUniverOnScreen(byId("sheet"), language);
  api.createWorkbook({});
  byId("status").textContent = words.ready;
}

void start();
