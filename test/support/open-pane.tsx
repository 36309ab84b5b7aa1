import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createApp } from "../../src/app/app";
import type { FileReading } from "../../src/app/comparing";
import type { PlanViews, PrepareUpdate, Takeovers, Validate, Withdrawals } from "../../src/app/contracts";
import { settledOf } from "../../src/app/session";
import { createTakingOver } from "../../src/app/taking-over";
import { paneWords as en } from "../../src/locales/en/pane-words";
import { paneWords as fr } from "../../src/locales/fr/pane-words";
import type { PaneWords } from "../../src/locales/pane-words";
import type { Language } from "../../src/locales/language";
import type { Grouping } from "../../src/locales/page-messages";
// Pages are there when they are opened: fetching them is the browser's affair.
import "../../src/taskpane/catalogue/catalogue-view";
import "../../src/taskpane/comparison/comparison-view";
import "../../src/taskpane/help/help-view";
import "../../src/taskpane/progress-page/progress-view";
import "../../src/taskpane/reference/reference-view";
import "../../src/taskpane/takeover/takeover-view";
import "../../src/taskpane/tour/tour";
import type { About } from "../../src/taskpane/help/about";
import { Pane } from "../../src/taskpane/pane";
import { TakingOverContext } from "../../src/taskpane/takeover/taking-over-context";
import type { FakeWorkbook } from "../fakes/fake-workbook";
import { createManualClock } from "../fakes/manual-clock";
import { drawReport, drawTemplate } from "../fakes/plan";

// What is on its way shows when it shows: speed is measured by `npm run bench`.
configure({ asyncUtilTimeout: 30_000 });

export interface PaneOptions {
  readonly workbook: FakeWorkbook;
  readonly validate: Validate;
  readonly language?: Language;
  /** How the list is put together; by severity when absent. */
  readonly grouping?: Grouping;
  readonly clock?: ReturnType<typeof createManualClock>;
  readonly prepareUpdate?: PrepareUpdate;
  readonly withdrawals?: Withdrawals;
  /** Tables of the user's own may be taken over, those of files as they are read here. */
  readonly takeovers?: Takeovers;
  readonly readFile?: (file: File) => FileReading;
  readonly about?: About;
  readonly views?: PlanViews;
  /** In place of the French ones. */
  readonly words?: PaneWords;
  /** What stands around the pane. */
  readonly around?: (pane: ReactNode) => ReactNode;
}

/** The pane in front, on a workbook that was read, with the words that users see. */
export async function openPane({
  workbook,
  validate,
  language = "fr",
  grouping = "severity",
  clock: given,
  prepareUpdate,
  withdrawals,
  takeovers,
  readFile = () => {
    throw new Error("no file is read");
  },
  about,
  views,
  words = fr,
  around,
}: PaneOptions) {
  const clock = given ?? createManualClock(new Date(2025, 3, 2, 14, 5));
  const app = createApp({
    workbook,
    validate,
    drawTemplate,
    drawReport,
    clock,
    ...(prepareUpdate && { prepareUpdate }),
    ...(withdrawals && { withdrawals }),
    ...(takeovers && { takeovers }),
    ...(views && { views }),
  });
  const takingOver =
    takeovers &&
    createTakingOver({
      ...{ takeovers, readFile, readCurrent: app.read },
      shown: () => settledOf(app.session.get()),
    });
  const bare = (
    <Pane
      app={app}
      words={{ fr: words, en }}
      loadWords={() => Promise.reject(new Error("both are there"))}
      language={language}
      memory={{ load: () => null, save: () => undefined }}
      groupingMemory={{ load: () => grouping, save: () => undefined }}
      reload={() => undefined}
      {...(about && { about })}
    />
  );
  const pane = takingOver ? <TakingOverContext value={takingOver}>{bare}</TakingOverContext> : bare;
  const { container } = render(around ? around(pane) : pane);
  await act(() => app.run({ kind: "start" }));
  return { app, clock, container, workbook, user: userEvent.setup({ delay: null }) };
}
