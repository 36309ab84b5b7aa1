import type { App } from "../app/app";

/** Part of Office that the ribbon's functions need. */
export interface CommandHost {
  showPane(): Promise<void>;
}

/** Names that manifest.xml calls; a test compares them. */
export const commandNames = ["insertTemplate", "validateWorkbook", "clearMarks"] as const;
export type CommandName = (typeof commandNames)[number];

/** What Excel hands to a ribbon function; it waits for `completed` before it runs the next one. */
export interface CommandEvent {
  completed(): void;
}

/** The function behind each ribbon button; it waits for the app, and shows the pane, which says why, when it is null. */
export function ribbonCommands(
  ready: Promise<App | null>,
  host: CommandHost,
): Readonly<Record<CommandName, (event: CommandEvent) => Promise<void>>> {
  const withApp = (work: (app: App) => Promise<void>) =>
    completing(async () => {
      const app = await ready;
      if (app) await work(app);
      else await host.showPane();
    });
  return {
    insertTemplate: withApp(async (app) => {
      await host.showPane();
      app.called();
      await app.showInsertForm("open");
    }),
    validateWorkbook: withApp(async (app) => {
      await host.showPane();
      app.called();
      await app.run({ kind: "validate" });
    }),
    clearMarks: withApp(async (app) => {
      app.called();
      await app.run({ kind: "clear-marks" });
      // A failure, or that there is no plan, is said in the pane.
      const { status } = app.session.get();
      if (status === "failed" || status === "no-template") await host.showPane();
    }),
  };
}

function completing(work: () => Promise<void>) {
  return async (event: CommandEvent): Promise<void> => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
}
