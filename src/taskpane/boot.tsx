import type { Root } from "react-dom/client";
import type { App } from "../app/app";
import { systemClock } from "../app/clock";
import type { Language } from "../locales/language";
import type { PaneWords } from "../locales/pane-words";
import { loadPart, PartMissing } from "./load-part";
import { waitForOffice } from "./office";
import { OfficeTroubleView } from "./office-trouble-view";
import type { EngineParts, Starting } from "./start-app";
import { StartingView } from "./starting-view";

/** The files that come after the first one, each fetched when it is called for. */
export interface Files {
  readonly app: () => Promise<{ readonly startApp: (starting: Starting) => Promise<void> }>;
  readonly engine: () => Promise<{ readonly engineParts: EngineParts }>;
  readonly words: Readonly<Record<Language, () => Promise<{ readonly paneWords: PaneWords }>>>;
}

export interface Shell {
  readonly root: Root;
  readonly files: Files;
  /** Ties the ribbon's buttons to the app, null when it could not be loaded. */
  readonly associate: (app: Promise<App | null>) => void;
}

/** Starts the add-in: shows the shell, waits for Excel while the rest is fetched, hands over to it. */
export async function boot({ root, files, associate }: Shell): Promise<void> {
  root.render(<StartingView />);
  const fetched = <T,>(load: () => Promise<T>) => loadPart(load, systemClock);
  const loading = fetchedOrNull(() => Promise.all([fetched(files.app), fetched(files.engine)]));
  const trouble = await waitForOffice(systemClock, () => "Office" in window);
  if (trouble) {
    root.render(<OfficeTroubleView trouble={trouble} onReload={reload} />);
    return;
  }
  const { promise: app, resolve: onApp } = deferred<App | null>();
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) associate(app);
  const loadWords = async (language: Language) => (await fetched(files.words[language])).paneWords;
  try {
    const hasStarted = await fetchedOrNull(async () => {
      const parts = await loading;
      if (!parts) return null;
      const [{ startApp }, { engineParts: engine }] = parts;
      await startApp({ root, engine, loadWords, onApp, reload });
      return true;
    });
    if (!hasStarted) root.render(<OfficeTroubleView trouble="part-missing" onReload={reload} />);
  } finally {
    // Whatever went wrong, a button of the ribbon is not left waiting; once there is an app this changes nothing.
    onApp(null);
  }
}

/** What `work` gives, or null when a file of the pane could not be fetched. */
async function fetchedOrNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PartMissing) return null;
    throw error;
  }
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let settle: ((value: T) => void) | undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle?.(value) };
}

function reload() {
  window.location.reload();
}
