import type { Root } from "react-dom/client";
import { createApp, type App, type AppParts } from "../app/app";
import { systemClock } from "../app/clock";
import { settledOf } from "../app/session";
import { createComparing, type ComparingParts } from "../app/comparing";
import { createTakingOver, type TakingOverParts } from "../app/taking-over";
import type { RuleTalk } from "../locales/describe-finding";
import { languageOf, type Language } from "../locales/language";
import { ComparingContext } from "./comparison/comparing-context";
import { storedLanguage } from "./language";
import { waitForOffice } from "./office";
import { OfficeTroubleView } from "./office-trouble-view";
import { Pane } from "./pane";
import { TakingOverContext } from "./takeover/taking-over-context";

/** What the entry file puts together. */
export interface Parts extends Pick<
  AppParts,
  "validate" | "ruledCells" | "drawTemplate" | "drawReport" | "prepareUpdate" | "programmes"
> {
  readonly openWorkbook: (isSetSupported: (set: string, version: string) => boolean) => AppParts["workbook"];
  readonly talk: Readonly<Record<Language, RuleTalk>>;
  /** Reads a file that the user chose, and compares it with the open workbook. */
  readonly readFile: ComparingParts["readFile"];
  readonly compare: ComparingParts["compare"];
  readonly takeovers: TakingOverParts["takeovers"];
  /** Ties the ribbon's buttons to the app. */
  readonly associate: (app: App) => void;
}

/** Starts the add-in: waits for Excel, ties the ribbon, shows the pane, reads the workbook. */
export async function boot(root: Root, parts: Parts): Promise<void> {
  const trouble = await waitForOffice(systemClock, () => "Office" in window);
  if (trouble) {
    root.render(<OfficeTroubleView trouble={trouble} onReload={reload} />);
    return;
  }
  const { requirements, displayLanguage, partitionKey } = Office.context;
  const workbook = parts.openWorkbook((set, version) => requirements.isSetSupported(set, version));
  const app = createApp({ ...parts, workbook, clock: systemClock });
  const comparing = createComparing({
    ...parts,
    readCurrent: app.read,
    shown: () => settledOf(app.session.get()),
    clock: systemClock,
  });
  const takingOver = createTakingOver({
    ...parts,
    readCurrent: app.read,
    shown: () => settledOf(app.session.get()),
  });
  const isShared = requirements.isSetSupported("SharedRuntime", "1.1");
  if (isShared) parts.associate(app);
  root.render(
    <ComparingContext value={comparing}>
      <TakingOverContext value={takingOver}>
        <Pane
          app={app}
          talk={parts.talk}
          language={languageOf(displayLanguage)}
          memory={storedLanguage(partitionKey, () => window.localStorage)}
          reload={reload}
        />
      </TakingOverContext>
    </ComparingContext>,
  );
  await app.run({ kind: "start" });
  if (isShared) await Office.addin.onVisibilityModeChanged(app.refresh);
}

function reload() {
  window.location.reload();
}
