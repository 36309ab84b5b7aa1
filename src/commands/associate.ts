import type { App } from "../app/app";
import { commandNames, ribbonCommands, type CommandEvent } from "./commands";

/**
 * Ties the ribbon's buttons of manifest.xml to the app, null when it could not be loaded. The ribbon and the pane share
 * one page.
 */
export function associateCommands(app: Promise<App | null>): void {
  const commands = ribbonCommands(app, { showPane: () => Office.addin.showAsTaskpane() });
  for (const name of commandNames) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void commands[name](event);
    });
  }
}
