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

/** The function behind each ribbon button. */
export function ribbonCommands(
  app: App,
  host: CommandHost,
): Readonly<Record<CommandName, (event: CommandEvent) => Promise<void>>> {
  return {
    insertTemplate: completing(async () => {
      await host.showPane();
      await app.showInsertForm("open");
    }),
    validateWorkbook: completing(async () => {
      await host.showPane();
      await app.run({ kind: "validate" });
    }),
    clearMarks: completing(async () => {
      await app.run({ kind: "clear-marks" });
      if (app.session.get().status === "failed") await host.showPane();
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
