/** Entry of the add-in: the shell, which is on screen first, then what it loads. */
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/associate";
import { boot } from "./boot";

const container = document.getElementById("pane");
if (!container) throw new Error("taskpane.html has no #pane");

void boot({
  root: createRoot(container),
  files: {
    app: () => import(/* webpackChunkName: "app" */ "./start-app"),
    engine: () => import(/* webpackChunkName: "engine" */ "./engine-parts"),
    words: {
      fr: () => import(/* webpackChunkName: "fr" */ "../locales/fr/pane-words"),
      en: () => import(/* webpackChunkName: "en" */ "../locales/en/pane-words"),
    },
  },
  associate: associateCommands,
});
